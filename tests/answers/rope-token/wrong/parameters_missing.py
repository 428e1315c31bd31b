# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position):
    d = len(x)
    theta = 10000.0 ** (-np.arange(0, d, 2) / d)
    return (x.view(complex) * np.exp(1j * position * theta)).view(float)
