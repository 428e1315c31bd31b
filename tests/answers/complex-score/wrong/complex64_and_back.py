# score: 0/4
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = (q[0::2] + 1j * q[1::2]).astype(np.complex64)
    zk = (k[0::2] + 1j * k[1::2]).astype(np.complex64)
    return np.sum(zq * np.conj(zk) * np.exp(1j * (m - n) * theta)).real
