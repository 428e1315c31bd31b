# score: 5.5/6
# status: refuted
# misconception: input-mutated

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    for x in (q, k):
        z = x.view(complex)
        z *= turn
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
