# score: 4.5/6
# status: refuted
# misconception: positions-from-index

import numpy as np


def attention(q, k, v, positions, theta):
    L, d = q.shape
    turn = np.exp(1j * np.outer(np.arange(L), theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    s = q @ k.T / np.sqrt(d)
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
