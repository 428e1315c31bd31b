# score: 0/2
# status: refuted
# misconception: some-tokens-only

import numpy as np


def repaired_axis(x, positions, theta):
    out = x.copy()
    for i in range(x.shape[-2]):
        z = (x[..., i, 0::2] + 1j * x[..., i, 1::2]) * np.exp(1j * positions[..., i, None] * theta)
        out[..., i, 0::2], out[..., i, 1::2] = z.real, z.imag
        return out
