# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    h = positions[..., None] * theta / 2
    t = np.tan(h)
    c, s = (1 - t**2) / (1 + t**2), 2 * t / (1 + t**2)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack((c * a - s * b, s * a + c * b), axis=-1).reshape(x.shape)
