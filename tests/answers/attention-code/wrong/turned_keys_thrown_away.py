# score: 0/6
# status: refuted
# misconception: only-query-turned

import numpy as np


def turn(x, positions, theta):
    c, s = np.cos(np.outer(positions, theta)), np.sin(np.outer(positions, theta))
    return np.stack([c * x[:, ::2] - s * x[:, 1::2], s * x[:, ::2] + c * x[:, 1::2]], -1).reshape(x.shape)


def attention(q, k, v, positions, theta):
    q = turn(q, positions, theta)
    turn(k, positions, theta)
    e = np.exp(q @ k.T / np.sqrt(k.shape[1]))
    return e / e.sum(axis=1)[:, None] @ v
