# score: 0/4
# status: refuted
# misconception: sign-lost-in-a-root

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q[0::2] + 1j * q[1::2], k[0::2] + 1j * k[1::2]
    cq, ck = np.cos(m * theta), np.cos(n * theta)
    zq = zq * (cq + 1j * np.sqrt(1 - cq**2))
    zk = zk * (ck + 1j * np.sqrt(1 - ck**2))
    return np.sum(zq * np.conj(zk)).real
