# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    return np.logspace(0, -(d - 2) / d, d // 2, base=base)
