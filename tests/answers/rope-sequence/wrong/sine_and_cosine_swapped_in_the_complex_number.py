# score: 0/6
# status: refuted
# misconception: sine-cosine-swapped

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    turn = np.sin(angle) + 1j * np.cos(angle)
    z = (x[..., ::2] + 1j * x[..., 1::2]) * turn
    out = np.empty(x.shape)
    out[..., ::2], out[..., 1::2] = z.real, z.imag
    return out
