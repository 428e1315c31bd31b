# score: 5/5
# status: proved

import numpy as np


def rotate_adjacent(x):
    """[x1, x2, x3, x4] -> [-x2, x1, -x4, x3]"""
    y = np.empty_like(x)
    y[0::2] = -x[1::2]
    y[1::2] = x[0::2]
    return y


def rope(x, position, theta):
    cos = np.repeat(np.cos(position * theta), 2)
    sin = np.repeat(np.sin(position * theta), 2)
    return x * cos + rotate_adjacent(x) * sin
