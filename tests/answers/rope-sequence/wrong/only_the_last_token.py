# score: 0/6
# status: refuted
# misconception: some-tokens-only

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    z = x[..., -1, 0::2] + 1j * x[..., -1, 1::2]
    z = z * np.exp(1j * positions[..., -1, None] * theta)
    out[..., -1, 0::2] = z.real
    out[..., -1, 1::2] = z.imag
    return out
