# score: 5/5
# status: proved

import operator

import numpy as np


def rope(x, position, theta):
    m = operator.index(position)  # floats are refused
    z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * m * theta)
    out = np.empty_like(x)
    out[0::2], out[1::2] = z.real, z.imag
    return out
