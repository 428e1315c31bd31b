# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    step = -np.log(base) * 2.0 / d
    return np.exp(np.arange(d // 2) * step)
