# score: 0/6
# status: refuted
# misconception: overwritten

import numpy as np


def turn(x, angle):
    x = x.copy()
    c, s = np.cos(angle), np.sin(angle)
    x[:, 0::2] = c * x[:, 0::2] - s * x[:, 1::2]
    x[:, 1::2] = s * x[:, 0::2] + c * x[:, 1::2]
    return x


def attention(q, k, v, positions, theta):
    angle = positions[:, None] * theta
    scores = turn(q, angle) @ turn(k, angle).T / np.sqrt(q.shape[1])
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True) @ v
