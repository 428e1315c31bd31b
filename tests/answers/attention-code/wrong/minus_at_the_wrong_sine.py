# score: 0/6
# status: refuted
# misconception: clockwise

import numpy as np


def turn(x, positions, theta):
    c, s = np.cos(np.outer(positions, theta)), np.sin(np.outer(positions, theta))
    out = np.empty_like(x)
    out[:, 0::2] = c * x[:, 0::2] + s * x[:, 1::2]
    out[:, 1::2] = -s * x[:, 0::2] + c * x[:, 1::2]
    return out


def attention(q, k, v, positions, theta):
    s = turn(q, positions, theta) @ turn(k, positions, theta).T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w @ v / w.sum(axis=1, keepdims=True)
