# score: 0/4
# status: refuted
# misconception: reversed-frequencies

import numpy as np


def frequencies(d, base=10000.0):
    return base ** (-np.arange(d - 2, -1, -2) / d)
