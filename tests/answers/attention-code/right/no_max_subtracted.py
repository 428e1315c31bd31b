# score: 6/6
# status: tested

import numpy as np


def attention(q, k, v, positions, theta):
    angle = np.outer(positions, theta)
    c, s = np.cos(angle), np.sin(angle)

    def turned(x):
        a, b = x[..., ::2], x[..., 1::2]
        return np.stack([c * a - s * b, s * a + c * b], axis=-1).reshape(x.shape)

    e = np.exp(turned(q) @ turned(k).T / q.shape[-1] ** 0.5)
    return (e / e.sum(axis=-1, keepdims=True)) @ v
