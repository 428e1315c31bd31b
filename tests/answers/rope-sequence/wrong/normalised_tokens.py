# score: 0/6
# status: refuted
# misconception: normalised-on-the-way

import numpy as np


def rope(x, positions, theta):
    length = np.linalg.norm(x, axis=-1, keepdims=True)
    x = x / np.where(length == 0, 1, length)
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
