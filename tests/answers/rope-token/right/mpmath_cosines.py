# score: 5/5
# status: tested

import mpmath
import numpy as np


def rope(x, position, theta):
    result = np.zeros(len(x))
    for j in range(len(theta)):
        angle = mpmath.mpf(float(theta[j])) * int(position)
        c, s = float(mpmath.cos(angle)), float(mpmath.sin(angle))
        result[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        result[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return result
