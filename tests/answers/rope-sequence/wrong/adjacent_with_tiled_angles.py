# score: 0/6
# status: refuted
# misconception: adjacent-with-tiled-angles

import numpy as np


def rotate_every_two(x):
    y = np.empty_like(x)
    y[..., 0::2], y[..., 1::2] = -x[..., 1::2], x[..., 0::2]
    return y


def rope(x, positions, theta):
    angle = positions[..., None] * np.tile(theta, 2)
    return x * np.cos(angle) + rotate_every_two(x) * np.sin(angle)
