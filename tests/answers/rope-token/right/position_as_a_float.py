# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    phase = float(position) * theta
    rotation = np.cos(phase) + 1j * np.sin(phase)
    z = np.zeros(len(theta), dtype=complex)
    z.real = x[0::2]
    z.imag = x[1::2]
    z *= rotation
    y = np.zeros(2 * len(theta))
    y[0::2] = z.real
    y[1::2] = z.imag
    return y
