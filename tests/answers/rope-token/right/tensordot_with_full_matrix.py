# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    even = np.arange(0, len(x), 2)
    R = np.zeros((len(x), len(x)))
    R[even, even] = R[even + 1, even + 1] = np.cos(position * theta)
    R[even, even + 1] = np.sin(position * theta)
    R[even + 1, even] = -np.sin(position * theta)
    return np.tensordot(x, R, axes=1)
