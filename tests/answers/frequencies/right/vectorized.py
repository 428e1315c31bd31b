# score: 4/4
# status: proved

import numpy as np


@np.vectorize
def one(j, d, base):
    return base ** (-2.0 * (j - 1) / d)


def frequencies(d, base=10000.0):
    return one(np.arange(1, d // 2 + 1), d, base)
