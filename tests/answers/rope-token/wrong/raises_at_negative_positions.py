# score: 4/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    if position < 0:
        raise ValueError("positions start at 0")
    z = x.view(complex) * np.exp(1j * position * theta)
    return z.view(float)
