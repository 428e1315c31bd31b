# score: 0/6
# status: refuted
# misconception: frequencies-hard-coded

import numpy as np


def attention(q, k, v, positions, theta):
    d = q.shape[1]
    theta = 10000.0 ** (-np.arange(0, d, 2) / d)
    turn = np.exp(1j * np.outer(positions, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    w = np.exp(q @ k.T / np.sqrt(d))
    return w / w.sum(axis=1, keepdims=True) @ v
