# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    angle = positions.astype(np.longdouble)[..., None] * theta
    c, s = np.cos(angle).astype(float), np.sin(angle).astype(float)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
