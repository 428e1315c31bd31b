# score: 0/6
# status: refuted
# misconception: modulus-taken

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    zq, zk = ((x[:, ::2] + 1j * x[:, 1::2]) * turn for x in (q, k))
    s = np.abs(zq @ zk.conj().T) / np.sqrt(q.shape[1])
    w = np.exp(s - s.max(axis=1, keepdims=True))
    return w @ v / w.sum(axis=1, keepdims=True)
