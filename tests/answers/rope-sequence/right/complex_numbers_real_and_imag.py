# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    z = x[..., 0::2] + 1j * x[..., 1::2]
    z = z * np.exp(1j * (positions[..., None] * theta))
    y = np.zeros(x.shape)
    y[..., 0::2] = z.real
    y[..., 1::2] = z.imag
    return y
