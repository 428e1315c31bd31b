# score: 0/4
# status: refuted
# misconception: linear-frequencies

import numpy as np


def frequencies(d, base=10000.0):
    return np.linspace(1, base ** (-(d - 2) / d), d // 2)
