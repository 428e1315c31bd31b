# score: 2/2
# status: proved

import numpy as np


def periods(d, base):
    return 2 * np.pi * base ** (2 * np.arange(d // 2) / d)


def repaired_exponent(d, base=10000.0):
    return 2 * np.pi / periods(d, base)
