# score: 4.5/5
# status: refuted
# misconception: complex-result

import numpy as np


def rope(x, position, theta):
    z = x.view(complex) * np.exp(1j * position * theta)
    out = np.zeros(len(x), dtype=complex)
    out[0::2], out[1::2] = z.real, z.imag
    return out
