# score: 0/4
# status: refuted
# misconception: last-pair-left

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q[0::2] + 1j * q[1::2], k[0::2] + 1j * k[1::2]
    for j in range(len(theta) - 1):
        zq[j] *= np.exp(1j * m * theta[j])
        zk[j] *= np.exp(1j * n * theta[j])
    return np.sum(zq * np.conj(zk)).real
