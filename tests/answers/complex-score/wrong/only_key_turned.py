# score: 0/4
# status: refuted
# misconception: only-key-turned

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = q[::2] + 1j * q[1::2]
    zk = (k[::2] + 1j * k[1::2]) * np.exp(1j * n * theta)
    return np.sum(zq * np.conj(zk)).real
