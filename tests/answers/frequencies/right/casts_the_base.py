# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    base = float(base)
    assert base > 0
    return base ** (-2 * np.arange(d // 2) / d)
