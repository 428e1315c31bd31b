# score: 3/3
# status: proved

import numpy as np


def half_split_rope(x, position, theta):
    h = len(theta)
    out = np.empty(2 * h)
    for j in range(h):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        out[j] = c * x[j] - s * x[j + h]
        out[j + h] = s * x[j] + c * x[j + h]
    return out
