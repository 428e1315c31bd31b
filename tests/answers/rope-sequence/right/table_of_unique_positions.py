# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    unique, where = np.unique(positions, return_inverse=True)
    where = where.reshape(np.shape(positions))
    cos_table = np.cos(unique[:, None] * theta)
    sin_table = np.sin(unique[:, None] * theta)
    c, s = cos_table[where], sin_table[where]
    a, b = x[..., ::2], x[..., 1::2]
    return np.stack([a * c - b * s, a * s + b * c], axis=-1).reshape(x.shape)
