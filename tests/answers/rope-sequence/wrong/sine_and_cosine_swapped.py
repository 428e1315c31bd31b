# score: 0/6
# status: refuted
# misconception: sine-cosine-swapped

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    sin, cos = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([cos * a - sin * b, sin * a + cos * b], axis=-1).reshape(x.shape)
