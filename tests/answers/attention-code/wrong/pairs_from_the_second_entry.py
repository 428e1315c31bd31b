# score: 0/6
# status: refuted
# misconception: pairs-shifted

import numpy as np


def turned(x, positions, theta):
    y = np.roll(x, -1, axis=1)
    z = (y[:, 0::2] + 1j * y[:, 1::2]) * np.exp(1j * np.outer(positions, theta))
    return np.roll(z.view(float), 1, axis=1)


def attention(q, k, v, positions, theta):
    q, k = turned(q, positions, theta), turned(k, positions, theta)
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
