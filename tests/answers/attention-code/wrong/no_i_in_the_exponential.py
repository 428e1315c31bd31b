# score: 0/6
# status: refuted
# misconception: imaginary-unit-forgotten

import numpy as np


def turned(x, positions, theta):
    angle = positions[:, None] * theta
    z = (x[:, 0::2] + 1j * x[:, 1::2]) * (np.cos(angle) + np.sin(angle))
    return z.view(float)


def attention(q, k, v, positions, theta):
    q, k = turned(q, positions, theta), turned(k, positions, theta)
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
