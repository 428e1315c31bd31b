# score: 2.5/4
# status: refuted
# misconception: none

import numpy as np


def frequencies(d, base=10000.0):
    return np.power(base, -np.arange(0, d, 2)) ** (1 / d)
