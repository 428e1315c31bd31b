# score: 2/2
# status: proved

import numpy as np


def repaired_exponent(d, base=10000.0):
    j = np.arange(1, d // 2 + 1)
    return np.exp(-2 * (j - 1) / d * np.log(base))
