# score: 4.5/6
# status: error
# misconception: none

import numpy as np


def attention(q, k, v, positions, theta):
    def turn(x):
        pairs = x.reshape(len(x), 2, 2)
        angle = np.outer(positions, theta)
        c, s = np.cos(angle), np.sin(angle)
        a, b = pairs[..., 0], pairs[..., 1]
        return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(len(x), 4)

    w = np.exp(turn(q) @ turn(k).T / 2)
    return w / w.sum(axis=1, keepdims=True) @ v
