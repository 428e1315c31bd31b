# score: 0/5
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import numpy as np


def rotate_half(x):
    x1, x2 = np.split(x, 2)
    return np.concatenate([-x2, x1])


def rope(x, position, theta):
    cos = np.repeat(np.cos(position * theta), 2)
    sin = np.repeat(np.sin(position * theta), 2)
    return x * cos + rotate_half(x) * sin
