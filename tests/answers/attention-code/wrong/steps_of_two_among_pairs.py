# score: 0/6
# status: refuted
# misconception: every-second-pair

import numpy as np


def turned(x, positions, theta):
    y = x.copy()
    for j in range(0, len(theta), 2):
        c, s = np.cos(positions * theta[j]), np.sin(positions * theta[j])
        y[:, 2 * j] = c * x[:, 2 * j] - s * x[:, 2 * j + 1]
        y[:, 2 * j + 1] = s * x[:, 2 * j] + c * x[:, 2 * j + 1]
    return y


def attention(q, k, v, positions, theta):
    q, k = turned(q, positions, theta), turned(k, positions, theta)
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
