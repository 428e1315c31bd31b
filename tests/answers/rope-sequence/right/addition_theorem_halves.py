# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    h = positions[..., None] * theta / 2
    c = np.cos(h) ** 2 - np.sin(h) ** 2
    s = 2 * np.sin(h) * np.cos(h)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
