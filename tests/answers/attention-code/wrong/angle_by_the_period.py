# score: 0/6
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def turned(x, positions, theta):
    angle = positions[:, None] * 2 * np.pi / theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[:, 0::2], x[:, 1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)


def attention(q, k, v, positions, theta):
    q, k = turned(q, positions, theta), turned(k, positions, theta)
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
