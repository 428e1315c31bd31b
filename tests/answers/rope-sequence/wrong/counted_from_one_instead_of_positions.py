# score: 0/6
# status: refuted
# misconception: positions-from-index + off-by-one-more

import numpy as np


def rope(x, positions, theta):
    L = x.shape[-2]
    angle = np.outer(np.arange(1, L + 1), theta)
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
