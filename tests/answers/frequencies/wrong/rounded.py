# score: 0/4
# status: refuted
# misconception: rounded

import numpy as np


def frequencies(d, base=10000.0):
    return np.round(base ** (-2 * np.arange(d // 2) / d), 4)
