# score: 0/6
# status: refuted
# misconception: conjugate-forgotten

import numpy as np


def attention(q, k, v, positions, theta):
    turn = np.exp(1j * np.outer(positions, theta))
    zq, zk = ((x[:, ::2] + 1j * x[:, 1::2]) * turn for x in (q, k))
    s = (zq @ zk.T).real / np.sqrt(q.shape[1])
    w = np.exp(s)
    return w @ v / w.sum(axis=1, keepdims=True)
