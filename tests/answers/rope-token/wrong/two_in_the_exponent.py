# score: 0/5
# status: refuted
# misconception: applied-twice

import numpy as np


def rope(x, position, theta):
    z = x[0::2] + 1j * x[1::2]
    z = z * np.exp(2j * position * theta)
    out = np.empty_like(x)
    out[0::2], out[1::2] = z.real, z.imag
    return out
