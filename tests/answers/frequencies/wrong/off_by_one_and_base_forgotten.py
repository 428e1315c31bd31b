# score: 0/4
# status: refuted
# misconception: exponent-off-by-one + base-forgotten

import numpy as np


def frequencies(d, base=10000.0):
    return np.exp(-2 * np.arange(1, d // 2 + 1) / d)
