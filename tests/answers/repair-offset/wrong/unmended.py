# score: 0/2
# status: refuted
# misconception: offset-forgotten

import numpy as np


def repaired_offset(x, positions, theta):
    positions = np.asarray(positions)
    positions = positions - positions[..., :1]
    angle = positions[..., None] * theta
    z = (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(1j * angle)
    return np.stack([z.real, z.imag], axis=-1).reshape(np.shape(x))
