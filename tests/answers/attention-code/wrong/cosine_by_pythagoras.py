# score: 0/6
# status: refuted
# misconception: sign-lost-in-a-root

import numpy as np


def turned(x, positions, theta):
    s = np.sin(np.outer(positions, theta))
    c = np.sqrt(1 - s**2)
    a, b = x[:, 0::2], x[:, 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)


def attention(q, k, v, positions, theta):
    q, k = turned(q, positions, theta), turned(k, positions, theta)
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
