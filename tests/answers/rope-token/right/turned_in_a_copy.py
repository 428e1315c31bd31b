# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    y = x.copy()
    for j in range(0, len(y), 2):
        c, s = np.cos(position * theta[j // 2]), np.sin(position * theta[j // 2])
        y[j], y[j + 1] = c * y[j] - s * y[j + 1], s * y[j] + c * y[j + 1]
    return y
