# score: 0/6
# status: refuted
# misconception: one-position-for-all

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    i = 0
    for k in range(x.shape[-2]):
        turn = np.exp(1j * positions[..., i, None] * theta)
        z = (x[..., k, ::2] + 1j * x[..., k, 1::2]) * turn
        out[..., k, ::2], out[..., k, 1::2] = z.real, z.imag
    return out
