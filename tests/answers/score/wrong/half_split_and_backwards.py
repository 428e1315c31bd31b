# score: 0/4
# status: refuted
# misconception: distance-backwards + half-split

import numpy as np


def rope(x, position, theta):
    a, b = np.split(x, 2)
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.concatenate([a * c + b * s, b * c - a * s])


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
