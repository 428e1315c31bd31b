# score: 0/6
# status: refuted
# misconception: off-by-one

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(1j * positions[..., None] * theta) / np.exp(1j * theta)
    z = (x[..., 0::2] + 1j * x[..., 1::2]) * turn
    y = np.empty_like(x)
    y[..., 0::2] = z.real
    y[..., 1::2] = z.imag
    return y
