# score: 5.5/6
# status: refuted
# misconception: input-mutated

import numpy as np


def rope(x, positions, theta):
    theta *= 0.5
    h = positions[..., None] * theta
    c, s = np.cos(2 * h), np.sin(2 * h)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
