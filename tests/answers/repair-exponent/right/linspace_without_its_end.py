# score: 2/2
# status: proved

import numpy as np


def repaired_exponent(d, base=10000.0):
    return base ** -np.linspace(0, 1, d // 2, endpoint=False)
