# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    h = positions[..., None] * theta / 2
    y = x
    for _ in range(2):
        a, b = y[..., 0::2], y[..., 1::2]
        y = np.stack([np.cos(h) * a - np.sin(h) * b, np.sin(h) * a + np.cos(h) * b], -1)
        y = y.reshape(x.shape)
    return y
