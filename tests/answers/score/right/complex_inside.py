# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    zq = (q[::2] + 1j * q[1::2]) * np.exp(1j * m * theta)
    zk = (k[::2] + 1j * k[1::2]) * np.exp(1j * n * theta)
    return np.sum(zq * zk.conj()).real
