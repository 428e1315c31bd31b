# score: 0/6
# status: refuted
# misconception: applied-twice

import numpy as np


def rope(x, positions, theta):
    z = (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(2j * positions[..., None] * theta)
    return np.stack([z.real, z.imag], axis=-1).reshape(x.shape)
