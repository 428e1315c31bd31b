# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    ratio = base ** (-2 / d)
    steps = np.full(d // 2, ratio)
    steps[0] = 1.0
    return np.cumprod(steps)
