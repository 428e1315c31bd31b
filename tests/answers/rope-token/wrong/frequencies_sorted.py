# score: 0/5
# status: refuted
# misconception: frequencies-sorted

import numpy as np


def rope(x, position, theta):
    z = x.view(complex) * np.exp(1j * position * np.sort(theta))
    return z.view(float)
