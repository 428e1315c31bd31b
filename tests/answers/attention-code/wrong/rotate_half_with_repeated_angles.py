# score: 0/6
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import numpy as np


def rotate_half(x):
    a, b = np.split(x, 2, axis=-1)
    return np.hstack([-b, a])


def attention(q, k, v, positions, theta):
    angle = np.outer(positions, np.repeat(theta, 2))
    q, k = (x * np.cos(angle) + rotate_half(x) * np.sin(angle) for x in (q, k))
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
