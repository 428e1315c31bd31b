# score: 4.5/6
# status: refuted
# misconception: positions-sorted

import numpy as np


def attention(q, k, v, positions, theta):
    positions = np.sort(positions)
    turn = np.exp(1j * np.outer(positions, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    s = q @ k.T / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w / w.sum(axis=1, keepdims=True) @ v
