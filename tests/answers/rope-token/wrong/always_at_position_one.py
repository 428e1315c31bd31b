# score: 0/5
# status: refuted
# misconception: position-ignored

import numpy as np


def rope(x, position, theta):
    position = 1  # for testing
    z = x.view(complex) * np.exp(1j * position * theta)
    return z.view(float)
