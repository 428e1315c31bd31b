# score: 0/4
# status: refuted
# misconception: exponent-linspace

import numpy as np


def frequencies(d, base=10000.0):
    return base ** -np.linspace(0, 1, d // 2)
