# score: 0/2
# status: refuted
# misconception: position-cut

import numpy as np


def repaired_bits(x, positions, theta):
    positions = np.asarray(positions).astype(np.int8)
    angle = positions[..., None] * theta
    z = (x[..., 0::2] + 1j * x[..., 1::2]) * np.exp(1j * angle)
    return np.stack([z.real, z.imag], axis=-1).reshape(np.shape(x))
