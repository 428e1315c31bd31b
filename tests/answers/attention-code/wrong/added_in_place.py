# score: 0/6
# status: refuted
# misconception: turned-vector-added

import numpy as np


def turned(x, positions, theta):
    angle = positions[:, None] * theta
    c, s = np.cos(angle), np.sin(angle)
    y = x.copy()
    y[:, 0::2] += c * x[:, 0::2] - s * x[:, 1::2]
    y[:, 1::2] += s * x[:, 0::2] + c * x[:, 1::2]
    return y


def attention(q, k, v, positions, theta):
    q, k = turned(q, positions, theta), turned(k, positions, theta)
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
