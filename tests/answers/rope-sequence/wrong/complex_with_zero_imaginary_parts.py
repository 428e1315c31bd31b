# score: 5.5/6
# status: refuted
# misconception: complex-result

import numpy as np


def rope(x, positions, theta):
    out = np.zeros(x.shape, dtype=complex)
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    out[..., 0::2] = z.real
    out[..., 1::2] = z.imag
    return out
