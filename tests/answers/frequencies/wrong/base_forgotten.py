# score: 0/4
# status: refuted
# misconception: base-forgotten

import numpy as np


def frequencies(d, base=10000.0):
    return np.exp(-2 * np.arange(d // 2) / d)
