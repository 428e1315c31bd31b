# score: 0/4
# status: refuted
# misconception: exponent-doubled

import numpy as np


def frequencies(d, base=10000.0):
    half = d // 2
    return base ** (-2 * np.arange(half) / half)
