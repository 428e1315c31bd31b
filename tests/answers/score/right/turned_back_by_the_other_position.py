# score: 4/4
# status: proved

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.stack([c * x[::2] - s * x[1::2], s * x[::2] + c * x[1::2]], axis=-1).ravel()


def score(q, k, m, n, theta):
    return rope(q, -n, theta) @ rope(k, -m, theta)
