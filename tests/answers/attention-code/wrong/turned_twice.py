# score: 0/6
# status: refuted
# misconception: applied-twice

import numpy as np


def turn(x, positions, theta):
    c, s = np.cos(np.outer(positions, theta)), np.sin(np.outer(positions, theta))
    return np.stack([c * x[:, ::2] - s * x[:, 1::2], s * x[:, ::2] + c * x[:, 1::2]], -1).reshape(x.shape)


def attention(q, k, v, positions, theta):
    for _ in range(2):
        q, k = turn(q, positions, theta), turn(k, positions, theta)
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
