# score: 0/4
# status: refuted
# misconception: equal-frequencies

import numpy as np


def frequencies(d, base=10000.0):
    return np.ones(d // 2)
