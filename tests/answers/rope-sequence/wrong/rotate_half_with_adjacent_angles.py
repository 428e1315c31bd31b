# score: 0/6
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import numpy as np


def rotate_half(x):
    h = x.shape[-1] // 2
    return np.concatenate([-x[..., h:], x[..., :h]], axis=-1)


def rope(x, positions, theta):
    angle = np.repeat(positions[..., None] * theta, 2, axis=-1)
    return x * np.cos(angle) + rotate_half(x) * np.sin(angle)
