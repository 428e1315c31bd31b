# score: 6/6
# status: tested

import numpy as np


def expi(angle):
    angle = np.remainder(angle + np.pi, 2 * np.pi) - np.pi
    term = np.ones(angle.shape, dtype=complex)
    total = term.copy()
    for k in range(1, 40):
        term = term * (1j * angle) / k
        total = total + term
    return total


def rope(x, positions, theta):
    z = (x[..., 0::2] + 1j * x[..., 1::2]) * expi(positions[..., None] * theta)
    return np.stack([z.real, z.imag], axis=-1).reshape(x.shape)
