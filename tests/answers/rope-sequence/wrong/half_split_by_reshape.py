# score: 0/6
# status: refuted
# misconception: half-split

import numpy as np


def rope(x, positions, theta):
    pairs = x.reshape(x.shape[:-1] + (2, -1))
    a, b = pairs[..., 0, :], pairs[..., 1, :]
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    return np.stack([c * a - s * b, s * a + c * b], axis=-2).reshape(x.shape)
