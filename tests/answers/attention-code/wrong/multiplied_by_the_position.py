# score: 0/6
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np


def attention(q, k, v, positions, theta):
    turn = positions[:, None] * np.exp(1j * theta)
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
