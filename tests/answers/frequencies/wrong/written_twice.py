# score: 0/4
# status: refuted
# misconception: repeated-frequencies

import numpy as np


def frequencies(d, base=10000.0):
    theta = 1.0 / base ** (np.arange(0, d, 2) / d)
    return np.concatenate([theta, theta], axis=-1)
