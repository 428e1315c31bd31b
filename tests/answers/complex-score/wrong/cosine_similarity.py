# score: 0/4
# status: refuted
# misconception: normalised-on-the-way

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q.view(complex), k.view(complex)
    zq, zk = zq / np.linalg.norm(zq), zk / np.linalg.norm(zk)
    return np.sum(zq * np.conj(zk) * np.exp(1j * (m - n) * theta)).real
