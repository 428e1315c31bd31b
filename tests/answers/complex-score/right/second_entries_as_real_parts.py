# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = (q[1::2] + 1j * q[0::2]) * np.exp(-1j * m * theta)
    zk = (k[1::2] + 1j * k[0::2]) * np.exp(-1j * n * theta)
    return np.sum(zq * np.conj(zk)).real
