# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    positions = np.asarray(positions)
    if not np.issubdtype(positions.dtype, np.integer):
        raise TypeError("positions are whole numbers")
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
