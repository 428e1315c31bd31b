# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    i = np.arange(len(x))
    angle = position * theta[i // 2]
    sign = 2 * (i % 2) - 1
    return x * np.cos(angle) + sign * x[i ^ 1] * np.sin(angle)
