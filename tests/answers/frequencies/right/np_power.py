# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    exponents = -2.0 * np.arange(0, d // 2) / d
    return np.power(base, exponents)
