# score: 2/2
# status: tested

import numpy as np


def repaired_values(q, k, v, positions, theta):
    turn = np.exp(1j * np.multiply.outer(positions, theta))
    q = (q.view(complex) * turn).view(float)
    k = (k.view(complex) * turn).view(float)
    s = q @ k.T / np.sqrt(q.shape[-1])
    s -= s.max(-1, keepdims=True)
    p = np.exp(s)
    p /= p.sum(-1, keepdims=True)
    return p @ v
