# score: 4/6
# status: refuted
# misconception: low-precision-angles

import numpy as np


def rope(x, positions, theta):
    x, theta = x.astype(np.float32), theta.astype(np.float32)
    angle = positions[..., None].astype(np.float32) * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
