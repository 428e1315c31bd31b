# score: 0/2
# status: refuted
# misconception: small-angle-series

import numpy as np


def repaired_axis(x, positions, theta):
    angle = positions[..., None] * theta
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([a - angle * b, angle * a + b], axis=-1).reshape(x.shape)
