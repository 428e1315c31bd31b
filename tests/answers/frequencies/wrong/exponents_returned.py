# score: 0/4
# status: refuted
# misconception: exponent-for-frequency

import numpy as np


def frequencies(d, base=10000.0):
    return -np.arange(0, d, 2) / d
