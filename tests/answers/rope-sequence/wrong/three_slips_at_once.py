# score: 0/6
# status: refuted
# misconception: none

import numpy as np


def rope(x, positions, theta):
    h = len(theta)
    angle = (positions + 1)[..., None] * theta[::-1]
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., :h], x[..., h:]
    return np.concatenate([c * a + s * b, c * b - s * a], axis=-1)
