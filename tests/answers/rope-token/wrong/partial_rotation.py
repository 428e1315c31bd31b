# score: 0/5
# status: refuted
# misconception: first-half-only

import numpy as np


def rope(x, position, theta):
    # only a part of the dimensions is rotated
    pairs, n = x.reshape(-1, 2), len(theta) // 2
    z = (pairs[:n, 0] + 1j * pairs[:n, 1]) * np.exp(1j * position * theta[:n])
    return np.concatenate([np.column_stack([z.real, z.imag]), pairs[n:]]).ravel()
