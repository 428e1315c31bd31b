# score: 0/6
# status: refuted
# misconception: half-split-written

import numpy as np


def rope(x, positions, theta):
    a, b = x[..., 0::2], x[..., 1::2]
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    return np.concatenate([c * a - s * b, s * a + c * b], axis=-1)
