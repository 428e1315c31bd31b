# score: 4/5
# status: refuted
# misconception: position-modulo

import numpy as np

LONGEST = 1024


def rope(x, position, theta):
    table = np.exp(1j * np.outer(np.arange(LONGEST), theta))
    z = (x[0::2] + 1j * x[1::2]) * table[position % LONGEST]
    out = np.empty_like(x)
    out[0::2], out[1::2] = z.real, z.imag
    return out
