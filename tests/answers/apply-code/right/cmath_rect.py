# score: 3/3
# status: proved

import cmath

import numpy as np


def turn_pair(x, m, theta):
    z = complex(x[0], x[1]) * cmath.rect(1.0, m * theta)
    return np.array([z.real, z.imag])
