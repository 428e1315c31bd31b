# score: 0/4
# status: refuted
# misconception: another-size

import numpy as np


def frequencies(d, base=10000.0):
    return base ** (-np.arange(0, d + 1, 2) / d)
