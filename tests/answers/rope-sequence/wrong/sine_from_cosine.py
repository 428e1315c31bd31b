# score: 0/6
# status: refuted
# misconception: sign-lost-in-a-root

import numpy as np


def rope(x, positions, theta):
    c = np.cos(positions[..., None] * theta)
    s = np.sqrt(1 - c**2)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
