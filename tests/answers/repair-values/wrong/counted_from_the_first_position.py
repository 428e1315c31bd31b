# score: 0/2
# status: refuted
# misconception: positions-from-index

import numpy as np


def repaired_values(q, k, v, positions, theta):
    m = positions[0] + np.arange(len(positions))  # as if no position were left out
    turn = np.exp(1j * np.outer(m, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
