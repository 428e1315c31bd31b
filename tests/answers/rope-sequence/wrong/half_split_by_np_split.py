# score: 0/6
# status: refuted
# misconception: half-split

import numpy as np


def rope(x, positions, theta):
    real, imag = np.split(x, 2, axis=-1)
    z = (real + 1j * imag) * np.exp(1j * positions[..., None] * theta)
    return np.concatenate([z.real, z.imag], axis=-1)
