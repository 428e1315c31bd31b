# score: 0/6
# status: refuted
# misconception: half-split + scale-missing

import numpy as np


def rotate_half(x):
    a, b = np.split(x, 2, axis=-1)
    return np.hstack([-b, a])


def attention(q, k, v, positions, theta):
    angle = np.outer(positions, np.tile(theta, 2))
    q, k = (x * np.cos(angle) + rotate_half(x) * np.sin(angle) for x in (q, k))
    s = q @ k.T
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
