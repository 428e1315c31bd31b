# score: 0/4
# status: error
# misconception: none

import numpy as np


def frequencies(d, base=10000.0):
    return base ** (-2 * np.arange(dim // 2) / dim)
