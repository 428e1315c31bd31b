# score: 6/6
# status: tested

import numpy as np


def rope(x, positions, theta):
    z = x[..., 0::2] + 1j * x[..., 1::2]
    r, phi = np.abs(z), np.angle(z)
    z = r * np.exp(1j * (phi + positions[..., None] * theta))
    return np.stack([z.real, z.imag], axis=-1).reshape(x.shape)
