# score: 0/2
# status: refuted
# misconception: positions-from-a-table

import numpy as np


def repaired_values(q, k, v, positions, theta):
    table = np.exp(1j * np.outer(np.arange(4096), theta))
    turn = table[positions]
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
