# score: 0/6
# status: refuted
# misconception: pairs-shifted

import numpy as np


def rope(x, positions, theta):
    """Pairs (2, 3), (4, 5), ..., and the last with the first."""
    y = np.roll(x, -1, axis=-1)
    z = (y[..., 0::2] + 1j * y[..., 1::2]) * np.exp(1j * positions[..., None] * theta)
    y = np.stack([z.real, z.imag], axis=-1).reshape(x.shape)
    return np.roll(y, 1, axis=-1)
