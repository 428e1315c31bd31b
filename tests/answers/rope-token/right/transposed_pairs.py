# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    first, second = x.reshape(-1, 2).T
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.concatenate([first * c - second * s, first * s + second * c]).reshape(2, -1).T.ravel()
