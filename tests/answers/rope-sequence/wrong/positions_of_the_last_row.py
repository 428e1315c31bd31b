# score: 4.5/6
# status: refuted
# misconception: positions-of-one-row

import numpy as np


def rope(x, positions, theta):
    m = positions.reshape(-1, x.shape[-2])[-1]
    angle = m[:, None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
