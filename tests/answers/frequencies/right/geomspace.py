# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    return np.geomspace(1.0, base ** (-(d - 2) / d), d // 2)
