# score: 4.5/6
# status: refuted
# misconception: position-clipped

import numpy as np


def rope(x, positions, theta):
    table = np.outer(np.arange(1000), theta)
    angle = table[np.clip(positions, 0, len(table) - 1)]
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
