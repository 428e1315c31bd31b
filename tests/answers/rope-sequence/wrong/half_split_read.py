# score: 0/6
# status: refuted
# misconception: half-split-read

import numpy as np


def rope(x, positions, theta):
    h = x.shape[-1] // 2
    a, b = x[..., :h], x[..., h:]
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
