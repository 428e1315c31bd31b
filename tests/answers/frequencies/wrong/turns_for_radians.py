# score: 0/4
# status: refuted
# misconception: turns-for-radians

import numpy as np


def frequencies(d, base=10000.0):
    return 2 * np.pi * base ** (-2 * np.arange(d // 2) / d)
