# score: 0/6
# status: refuted
# misconception: half-split

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    zq, zk = ((x[:, : len(theta)] + 1j * x[:, len(theta) :]) * turn for x in (q, k))
    s = (zq @ zk.conj().T).real / np.sqrt(q.shape[1])
    w = np.exp(s)
    return w / w.sum(axis=1, keepdims=True) @ v
