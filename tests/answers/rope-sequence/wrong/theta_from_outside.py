# score: 0/6
# status: refuted
# misconception: frequencies-hard-coded

import numpy as np

frequencies = np.array([0.7, 0.2])


def rope(x, positions, theta):
    j = np.arange(x.shape[-1] // 2) % 2
    angle = positions[..., None] * frequencies[j]
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)
