# score: 0/6
# status: refuted
# misconception: rotation-multiplied

import numpy as np


def turned(x, positions, theta):
    angle = positions[:, None] * theta
    code = np.stack([np.cos(angle), np.sin(angle)], axis=-1).reshape(x.shape)
    return x * code


def attention(q, k, v, positions, theta):
    q, k = turned(q, positions, theta), turned(k, positions, theta)
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
