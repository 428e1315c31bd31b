# score: 4/4
# status: proved

import numpy as np


def rope(x, position, theta):
    a, b = x[::2], x[1::2]
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.concatenate([a * c - b * s, a * s + b * c])


def score(q, k, m, n, theta):
    return sum(rope(q, m, theta) * rope(k, n, theta))
