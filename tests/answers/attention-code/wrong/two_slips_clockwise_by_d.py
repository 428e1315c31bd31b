# score: 0/6
# status: refuted
# misconception: clockwise + scale-by-d

import numpy as np


def attention(q, k, v, positions, theta):
    a = -np.outer(positions, theta)
    z = np.cos(a) + 1j * np.sin(a)
    q, k = ((x.view(complex) * z).view(float) for x in (q, k))
    w = np.exp(q @ k.T / q.shape[1])
    return w / w.sum(axis=-1, keepdims=True) @ v
