# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    z = x[0::2] + 1j * x[1::2]
    z = z * np.exp(1j * position * theta)
    y = np.zeros(len(x))
    y[0::2] = z.real
    y[1::2] = z.imag
    return y
