# score: 4.5/6
# status: refuted
# misconception: positions-from-a-table

import numpy as np


def rope(x, positions, theta):
    table = np.outer(np.arange(np.max(np.abs(positions)) + 1), theta)
    angle = table[positions]  # the last rows for negative positions
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
