# score: 0/6
# status: refuted
# misconception: small-angle-series

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    c = 1 - angle**2 / 2 + angle**4 / 24
    s = angle - angle**3 / 6 + angle**5 / 120
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
