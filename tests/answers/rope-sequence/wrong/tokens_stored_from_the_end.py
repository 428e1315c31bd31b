# score: 0/6
# status: refuted
# misconception: none

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    L = x.shape[-2]
    for i in range(L):
        m = positions[..., i, None]
        z = x[..., i, 0::2] + 1j * x[..., i, 1::2]
        z = z * np.exp(1j * m * theta)
        out[..., L - 1 - i, 0::2], out[..., L - 1 - i, 1::2] = z.real, z.imag
    return out
