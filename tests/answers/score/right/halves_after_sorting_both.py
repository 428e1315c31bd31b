# score: 4/4
# status: proved

import numpy as np


def halves(x):
    return np.concatenate([x[::2], x[1::2]])


def rotate_half(x):
    x1, x2 = np.split(x, 2)
    return np.concatenate([-x2, x1])


def rope(x, position, theta):
    angle = np.tile(position * theta, 2)
    return x * np.cos(angle) + rotate_half(x) * np.sin(angle)


def score(q, k, m, n, theta):
    return rope(halves(q), m, theta) @ rope(halves(k), n, theta)
