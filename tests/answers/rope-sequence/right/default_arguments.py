# score: 6/6
# status: proved

import numpy as np


def rope(x, positions=None, theta=None, base=10000.0):
    if positions is None:
        positions = np.arange(x.shape[-2])
    if theta is None:
        theta = base ** (-np.arange(0, x.shape[-1], 2) / x.shape[-1])
    angle = positions[..., None] * theta
    a, b = x[..., 0::2], x[..., 1::2]
    return np.stack(
        [np.cos(angle) * a - np.sin(angle) * b, np.sin(angle) * a + np.cos(angle) * b], axis=-1
    ).reshape(x.shape)
