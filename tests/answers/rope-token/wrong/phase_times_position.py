# score: 0/5
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np


def rope(x, position, theta):
    z = x.view(complex) * (position * np.exp(1j * theta))
    return z.view(float)
