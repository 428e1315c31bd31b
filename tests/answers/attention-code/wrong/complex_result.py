# score: 0/6
# status: error
# misconception: none

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    zq, zk = ((x[:, ::2] + 1j * x[:, 1::2]) * turn for x in (q, k))
    w = np.exp(zq @ zk.conj().T / np.sqrt(q.shape[1]))
    return w / w.sum(axis=1, keepdims=True) @ v
