# score: 0/4
# status: refuted
# misconception: exponent-of-second-entries

import numpy as np


def frequencies(d, base=10000.0):
    return base ** (-np.arange(1, d, 2) / d)
