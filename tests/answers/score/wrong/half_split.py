# score: 0/4
# status: refuted
# misconception: half-split

import numpy as np


def rotate_half(x):
    half = len(x) // 2
    return np.concatenate([-x[half:], x[:half]])


def rope(x, position, theta):
    angle = np.concatenate([position * theta, position * theta])
    return x * np.cos(angle) + rotate_half(x) * np.sin(angle)


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
