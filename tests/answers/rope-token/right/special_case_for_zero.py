# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    if position == 0:
        return x.copy()
    z = x.view(np.complex128) * np.exp(1j * position * theta)
    return z.view(np.float64)
