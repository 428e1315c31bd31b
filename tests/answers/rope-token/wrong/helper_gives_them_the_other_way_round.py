# score: 0/5
# status: refuted
# misconception: sine-cosine-swapped

import numpy as np


def sin_cos(angle):
    return np.sin(angle), np.cos(angle)


def rope(x, position, theta):
    c, s = sin_cos(position * theta)
    return np.stack([c * x[::2] - s * x[1::2], s * x[::2] + c * x[1::2]], -1).reshape(len(x))
