# score: 0/4
# status: refuted
# misconception: half-split

import numpy as np


def complex_score(q, k, m, n, theta):
    h = len(q) // 2
    zq, zk = q[:h] + 1j * q[h:], k[:h] + 1j * k[h:]
    return np.sum(zq * np.conj(zk) * np.exp(1j * (m - n) * theta)).real
