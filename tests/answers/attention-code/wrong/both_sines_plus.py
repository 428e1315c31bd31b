# score: 0/6
# status: refuted
# misconception: look-alike

import numpy as np


def attention(q, k, v, positions, theta):
    c, s = np.cos(np.outer(positions, theta)), np.sin(np.outer(positions, theta))

    def turn(x):
        return np.stack([c * x[:, ::2] + s * x[:, 1::2], s * x[:, ::2] + c * x[:, 1::2]], -1).reshape(x.shape)

    e = np.exp(turn(q) @ turn(k).T / np.sqrt(q.shape[1]))
    return e / e.sum(axis=1, keepdims=True) @ v
