# score: 6/6
# status: proved

import numpy as np


def rotate_every_two(x):
    """(x1, x2, x3, x4, ...) -> (-x2, x1, -x4, x3, ...)"""
    y = np.empty_like(x)
    y[..., 0::2] = -x[..., 1::2]
    y[..., 1::2] = x[..., 0::2]
    return y


def rope(x, positions, theta):
    angle = np.repeat(positions[..., None] * theta, 2, axis=-1)
    return x * np.cos(angle) + rotate_every_two(x) * np.sin(angle)
