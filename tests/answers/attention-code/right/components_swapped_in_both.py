# score: 6/6
# status: tested

import numpy as np


def turn(x, positions, theta):
    angle = positions.reshape(-1, 1) * theta
    a, b = x[:, ::2], x[:, 1::2]
    y = np.zeros(x.shape)
    y[:, ::2] = np.sin(angle) * a + np.cos(angle) * b
    y[:, 1::2] = np.cos(angle) * a - np.sin(angle) * b
    return y


def attention(q, k, v, positions, theta):
    d = q.shape[-1]
    q, k = turn(q, positions, theta), turn(k, positions, theta)
    e = np.exp(q @ k.T / d**0.5)
    return e @ v / e.sum(1, keepdims=True)
