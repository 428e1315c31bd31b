# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    return 1.0 / (base ** (np.arange(0, d, 2).astype(np.float64) / d))
