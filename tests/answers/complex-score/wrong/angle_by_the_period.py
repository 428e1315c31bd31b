# score: 0/4
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q[0::2] + 1j * q[1::2], k[0::2] + 1j * k[1::2]
    return np.sum(zq * np.conj(zk) * np.exp(2j * np.pi * (m - n) / theta)).real
