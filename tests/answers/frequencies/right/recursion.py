# score: 4/4
# status: proved

import numpy as np


def frequency(j, d, base):
    if j == 1:
        return 1.0
    return frequency(j - 1, d, base) * base ** (-2 / d)


def frequencies(d, base=10000.0):
    return np.array([frequency(j, d, base) for j in range(1, d // 2 + 1)])
