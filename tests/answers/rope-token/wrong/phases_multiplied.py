# score: 0/5
# status: refuted
# misconception: position-added

import numpy as np


def rope(x, position, theta):
    z = x[0::2] + 1j * x[1::2]
    z = z * np.exp(1j * position) * np.exp(1j * theta)
    return np.array([z.real, z.imag]).T.ravel()
