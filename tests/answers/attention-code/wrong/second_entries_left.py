# score: 0/6
# status: refuted
# misconception: one-entry-left

import numpy as np


def turn(x, angle):
    y = x.copy()
    y[:, ::2] = np.cos(angle) * x[:, ::2] - np.sin(angle) * x[:, 1::2]
    return y


def attention(q, k, v, positions, theta):
    angle = np.outer(positions, theta)
    w = np.exp(turn(q, angle) @ turn(k, angle).T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
