# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    ratio = 1 / base ** (2 / d)
    return ratio ** np.arange(d // 2)
