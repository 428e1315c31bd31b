# score: 3.5/4
# status: refuted
# misconception: frequencies-sorted

import numpy as np


def frequencies(d, base=10000.0):
    return np.sort(base ** (-2 * np.arange(d // 2) / d))[::-1]
