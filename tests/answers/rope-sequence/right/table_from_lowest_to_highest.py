# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    low, high = positions.min(), positions.max()
    table = np.outer(np.arange(low, high + 1), theta)
    cos, sin = np.cos(table), np.sin(table)
    c, s = cos[positions - low], sin[positions - low]
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
