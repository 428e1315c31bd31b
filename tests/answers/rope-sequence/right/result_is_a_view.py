# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    c, s = np.cos(positions[..., None] * theta), np.sin(positions[..., None] * theta)
    wide = np.zeros(x.shape[:-1] + (x.shape[-1] + 2,))
    inner = wide[..., 1:-1]
    inner[..., 0::2] = c * x[..., 0::2] - s * x[..., 1::2]
    inner[..., 1::2] = s * x[..., 0::2] + c * x[..., 1::2]
    return inner
