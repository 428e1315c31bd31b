# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    j = np.arange(1, d // 2 + 1)
    return np.exp(-2 * (j - 1) / d * np.log(base))
