# score: 0/6
# status: refuted
# misconception: components-swapped

import numpy as np


def rope(x, positions, theta):
    z = (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(1j * positions[..., None] * theta)
    out = np.empty(x.shape)
    out[..., 0::2], out[..., 1::2] = z.imag, z.real
    return out
