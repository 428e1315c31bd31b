# score: 3.5/4
# status: error
# misconception: none

import numpy as np


def frequencies(d, base=10000.0):
    if base < 1:
        raise ValueError("the base must be larger than 1")
    return base ** (-2 * np.arange(d // 2) / d)
