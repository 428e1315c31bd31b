# score: 0/5
# status: refuted
# misconception: imaginary-unit-forgotten

import numpy as np


def rope(x, position, theta):
    z = x[0::2] + 1j * x[1::2]
    angle = position * theta
    z = z * (np.cos(angle) + np.sin(angle))
    return np.stack([z.real, z.imag], axis=-1).ravel()
