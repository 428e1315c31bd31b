# score: 3/3
# status: proved

import numpy as np


def scaled_base(d, base, trained, longer):
    return np.exp(np.log(base) + d / (d - 2) * np.log(longer / trained))
