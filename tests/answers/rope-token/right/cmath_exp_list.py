# score: 5/5
# status: proved

import cmath

import numpy as np


def rope(x, position, theta):
    pairs = [complex(a, b) for a, b in zip(x[::2], x[1::2])]
    turned = [z * cmath.exp(1j * position * t) for z, t in zip(pairs, theta)]
    return np.array([part for z in turned for part in (z.real, z.imag)])
