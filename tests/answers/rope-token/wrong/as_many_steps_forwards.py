# score: 4/5
# status: refuted
# misconception: absolute-position

import numpy as np


def rope(x, position, theta):
    z, step = x.view(complex), np.exp(1j * theta)
    for _ in range(abs(position)):
        z = z * step
    return z.view(float).copy()
