# score: 0/6
# status: refuted
# misconception: plain-dot-product

import numpy as np


def attention(q, k, v, positions, theta):
    m = positions[0]
    turn = np.exp(1j * m * theta)
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    e = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return e / e.sum(axis=1, keepdims=True) @ v
