# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    R = np.stack([np.stack([c, s], -1), np.stack([-s, c], -1)], -2)
    return np.matmul(x.reshape(-1, 1, 2), R).reshape(x.shape)
