# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    z = (x[0] + 1j * x[1]) * np.exp(1j * m * theta)
    return np.array([z.real, z.imag])
