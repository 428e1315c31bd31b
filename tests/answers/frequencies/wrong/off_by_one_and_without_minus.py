# score: 0/4
# status: refuted
# misconception: exponent-off-by-one + exponent-without-minus

import numpy as np


def frequencies(d, base=10000.0):
    j = np.arange(1, d // 2 + 1)
    return base ** (2 * j / d)
