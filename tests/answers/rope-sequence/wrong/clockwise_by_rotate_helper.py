# score: 0/6
# status: refuted
# misconception: clockwise

import numpy as np


def rotate_every_two(x):
    return np.stack([x[..., 1::2], -x[..., 0::2]], axis=-1).reshape(x.shape)


def rope(x, positions, theta):
    angle = np.repeat(positions[..., None] * theta, 2, axis=-1)
    return x * np.cos(angle) + rotate_every_two(x) * np.sin(angle)
