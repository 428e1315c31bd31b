# score: 4/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    z, step = x.view(complex), np.exp(1j * theta)
    m = 0
    while m != position:
        z = z * step
        m += 1
    return z.view(float).copy()
