# score: 4/4
# status: proved

import numpy as np


def frequencies(d, base=10000.0):
    return np.sqrt(base) ** (-4 * np.arange(d // 2) / d)
