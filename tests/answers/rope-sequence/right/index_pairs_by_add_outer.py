# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    pairs = np.add.outer(np.arange(0, x.shape[-1], 2), [0, 1])
    angle = np.multiply.outer(positions, theta)
    a, b = x[..., pairs[:, 0]], x[..., pairs[:, 1]]
    out = np.empty_like(x)
    out[..., pairs[:, 0]] = np.cos(angle) * a - np.sin(angle) * b
    out[..., pairs[:, 1]] = np.sin(angle) * a + np.cos(angle) * b
    return out
