# score: 4.5/6
# status: refuted
# misconception: position-modulo

import numpy as np

N = 2048


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions % N, theta))
    q, k = ((x.view(complex) * turn).view(float) for x in (q, k))
    w = np.exp(q @ k.T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
