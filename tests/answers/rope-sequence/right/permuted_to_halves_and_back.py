# score: 6/6
# status: proved

import numpy as np


def rotate_half(x):
    half = x.shape[-1] // 2
    return np.concatenate([-x[..., half:], x[..., :half]], axis=-1)


def rope(x, positions, theta):
    d = x.shape[-1]
    order = np.concatenate([np.arange(0, d, 2), np.arange(1, d, 2)])
    h = x[..., order]
    angle = np.concatenate([positions[..., None] * theta] * 2, axis=-1)
    h = h * np.cos(angle) + rotate_half(h) * np.sin(angle)
    return h[..., np.argsort(order)]
