# score: 4/4
# status: proved

import numpy as np


def swap(x):
    out = np.zeros_like(x)
    out[0::2], out[1::2] = -x[1::2], x[0::2]
    return out


def rope(x, position, theta):
    angle = np.repeat(position * theta, 2)
    return x * np.cos(angle) + swap(x) * np.sin(angle)


def score(q, k, m, n, theta):
    return np.inner(rope(q, m, theta), rope(k, n, theta))
