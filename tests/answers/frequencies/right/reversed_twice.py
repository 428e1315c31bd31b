# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    slowest_first = base ** (-np.arange(d - 2, -2, -2) / d)
    return slowest_first[::-1]
