# score: 0/6
# status: refuted
# misconception: key-turned-backwards

import numpy as np


def turn(x, angle):
    c, s = np.cos(angle), np.sin(angle)
    y = np.empty_like(x)
    y[:, ::2], y[:, 1::2] = c * x[:, ::2] - s * x[:, 1::2], s * x[:, ::2] + c * x[:, 1::2]
    return y


def attention(q, k, v, positions, theta):
    angle = np.outer(positions, theta)
    s = turn(q, angle) @ turn(k, -angle).T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w @ v / w.sum(axis=1, keepdims=True)
