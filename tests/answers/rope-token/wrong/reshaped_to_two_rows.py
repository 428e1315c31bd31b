# score: 0/5
# status: refuted
# misconception: half-split

import numpy as np


def rope(x, position, theta):
    real, imag = x.reshape(2, -1)
    z = (real + 1j * imag) * np.exp(1j * position * theta)
    return np.concatenate([z.real, z.imag])
