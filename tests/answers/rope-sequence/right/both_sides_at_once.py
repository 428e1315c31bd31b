# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    y = np.array(x, copy=True)
    c, s = np.cos(positions[..., None] * theta), np.sin(positions[..., None] * theta)
    y[..., 0::2], y[..., 1::2] = (
        c * y[..., 0::2] - s * y[..., 1::2],
        s * y[..., 0::2] + c * y[..., 1::2],
    )
    return y
