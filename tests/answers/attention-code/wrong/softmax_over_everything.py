# score: 0/6
# status: refuted
# misconception: softmax-over-everything

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    e = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return e / e.sum() @ v
