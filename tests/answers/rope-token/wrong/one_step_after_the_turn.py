# score: 0/5
# status: refuted
# misconception: off-by-one-more

import numpy as np


def rope(x, position, theta):
    z = x.view(complex) * np.exp(1j * theta)
    z = z * np.exp(1j * position * theta)
    return z.view(float)
