# score: 5/5
# status: proved

import warnings

import numpy as np


def rope(x, position, theta):
    warnings.warn("use the vectorised version for long texts", stacklevel=2)
    y = np.zeros(len(x))
    for j in range(len(x) // 2):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        y[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        y[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return y
