# score: 0/5
# status: refuted
# misconception: components-swapped

import numpy as np


def rope(x, position, theta):
    z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * position * theta)
    return np.stack([z.imag, z.real], axis=-1).ravel()
