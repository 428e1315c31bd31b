# score: 0/4
# status: refuted
# misconception: exponent-halved

import numpy as np


def frequencies(d, base=10000.0):
    return 1.0 / base ** (np.arange(d // 2) / d)
