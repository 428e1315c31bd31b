# score: 0/6
# status: refuted
# misconception: only-query-turned + clockwise

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(-1j * np.outer(positions, theta))
    q = (q.view(complex) * turn).view(float)
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
