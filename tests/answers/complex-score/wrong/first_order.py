# score: 0/4
# status: refuted
# misconception: small-angle-series

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q[0::2] + 1j * q[1::2], k[0::2] + 1j * k[1::2]
    return np.sum(zq * (1 + 1j * m * theta) * np.conj(zk * (1 + 1j * n * theta))).real
