# score: 0/3
# status: refuted
# misconception: imaginary-unit-forgotten

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    z = (x[0] + 1j * x[1]) * (c + s)
    return np.array([z.real, z.imag])
