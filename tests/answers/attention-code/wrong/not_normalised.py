# score: 0/6
# status: refuted
# misconception: not-divided-by-the-sum

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    return np.exp(q @ k.T / np.sqrt(q.shape[1])) @ v
