# score: 0/4
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = (q[::2] + 1j * q[1::2]) * m * np.exp(1j * theta)
    zk = (k[::2] + 1j * k[1::2]) * n * np.exp(1j * theta)
    return np.sum(zq * np.conj(zk)).real
