# score: 0/6
# status: refuted
# misconception: half-split + clockwise

import numpy as np


def rotate_half(x):
    h = x.shape[-1] // 2
    return np.concatenate([x[..., h:], -x[..., :h]], axis=-1)


def rope(x, positions, theta):
    angle = np.tile(positions[..., None] * theta, 2)
    return x * np.cos(angle) + rotate_half(x) * np.sin(angle)
