# score: 0/6
# status: refuted
# misconception: positions-from-index + clockwise

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    for i in range(x.shape[-2]):
        z = (x[..., i, 0::2] + 1j * x[..., i, 1::2]) / np.exp(1j * i * theta)
        out[..., i, 0::2], out[..., i, 1::2] = z.real, z.imag
    return out
