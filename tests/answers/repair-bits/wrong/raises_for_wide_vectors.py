# score: 0/2
# status: error
# misconception: none

import numpy as np


def repaired_bits(x, positions, theta):
    d = x.shape[-1]
    if d > 32:
        raise NotImplementedError("too wide")
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
