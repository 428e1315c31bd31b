# score: 0/2
# status: refuted
# misconception: absolute-position

import numpy as np


def repaired_values(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(np.abs(positions), theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
