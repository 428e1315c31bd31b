# score: 5/5
# status: tested

import numpy as np


def rope(x, position, theta):
    z = x[0::2] + 1j * x[1::2]
    turned = np.abs(z) * np.exp(1j * (np.angle(z) + position * theta))
    return np.stack([turned.real, turned.imag], axis=1).flatten()
