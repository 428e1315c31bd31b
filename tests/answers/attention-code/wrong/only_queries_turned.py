# score: 0/6
# status: refuted
# misconception: only-query-turned

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    q = (q.view(complex) * turn).view(float)
    s = q @ k.T / np.sqrt(q.shape[-1])
    p = np.exp(s - s.max(axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True) @ v
