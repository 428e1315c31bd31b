# score: 0/6
# status: refuted
# misconception: low-precision-angles

import numpy as np


def attention(q, k, v, positions, theta):
    angle = np.outer(positions, theta).astype(np.float32)
    c, s = np.cos(angle), np.sin(angle)

    def turn(x):
        return np.stack([c * x[:, ::2] - s * x[:, 1::2], s * x[:, ::2] + c * x[:, 1::2]], -1).reshape(x.shape)

    w = np.exp(turn(q) @ turn(k).T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
