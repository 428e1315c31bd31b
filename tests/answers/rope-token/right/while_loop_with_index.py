# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    turned = np.zeros(x.shape, dtype=x.dtype)
    i = 0
    while i < len(x):
        angle = position * theta[i // 2]
        turned[i] = x[i] * np.cos(angle) - x[i + 1] * np.sin(angle)
        turned[i + 1] = x[i] * np.sin(angle) + x[i + 1] * np.cos(angle)
        i += 2
    return turned
