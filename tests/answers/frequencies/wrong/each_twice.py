# score: 0/4
# status: refuted
# misconception: repeated-frequencies

import numpy as np


def frequencies(d, base=10000.0):
    return np.repeat(base ** (-np.arange(0, d, 2) / d), 2)
