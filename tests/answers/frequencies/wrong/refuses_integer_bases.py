# score: 3.5/4
# status: error
# misconception: none

import numpy as np


def frequencies(d, base=10000.0):
    if not isinstance(base, float):
        raise TypeError("base must be a float")
    return base ** (-2 * np.arange(d // 2) / d)
