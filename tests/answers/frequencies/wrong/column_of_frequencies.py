# score: 3/4
# status: refuted
# misconception: another-shape

import numpy as np


def frequencies(d, base=10000.0):
    theta = base ** (-2 * np.arange(d // 2) / d)
    return theta.reshape(-1, 1)
