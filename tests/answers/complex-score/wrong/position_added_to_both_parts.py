# score: 0/4
# status: refuted
# misconception: position-added-to-vector

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = (q[::2] + m) + 1j * (q[1::2] + m)
    zk = (k[::2] + n) + 1j * (k[1::2] + n)
    return np.sum(zq * np.conj(zk)).real
