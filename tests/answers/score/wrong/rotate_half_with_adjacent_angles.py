# score: 0/4
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import numpy as np


def rotate_half(x):
    a, b = np.split(x, 2)
    return np.concatenate([-b, a])


def rope(x, position, theta):
    angle = np.repeat(position * theta, 2)
    return x * np.cos(angle) + rotate_half(x) * np.sin(angle)


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
