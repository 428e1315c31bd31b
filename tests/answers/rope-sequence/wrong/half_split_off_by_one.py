# score: 0/6
# status: refuted
# misconception: half-split + off-by-one

import numpy as np


def rope(x, positions, theta):
    h = x.shape[-1] // 2
    z = (x[..., :h] + 1j * x[..., h:]) * np.exp(1j * (positions - 1)[..., None] * theta)
    return np.concatenate([z.real, z.imag], axis=-1)
