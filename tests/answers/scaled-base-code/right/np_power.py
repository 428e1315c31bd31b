# score: 3/3
# status: proved

import numpy as np


def scaled_base(d, base, trained, longer):
    return base * np.power(longer / trained, d / (d - 2))
