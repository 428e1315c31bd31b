# score: 0/4
# status: refuted
# misconception: entry-copied

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q[0::2] + 1j * q[1::2], k[0::2] + 1j * k[1::2]
    zq, zk = zq * np.exp(1j * m * theta), zk * np.exp(1j * n * theta)
    zq, zk = zq.real + 1j * zq.real, zk.real + 1j * zk.real
    return np.sum(zq * np.conj(zk)).real
