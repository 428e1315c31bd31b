# score: 0/4
# status: refuted
# misconception: adjacent-with-tiled-angles

import numpy as np


def swap(x):
    return np.stack([-x[1::2], x[::2]], axis=1).ravel()


def rope(x, position, theta):
    angle = np.tile(position * theta, 2)
    return x * np.cos(angle) + swap(x) * np.sin(angle)


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
