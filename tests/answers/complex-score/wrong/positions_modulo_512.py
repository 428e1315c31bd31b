# score: 3/4
# status: refuted
# misconception: position-modulo

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = q.view(complex) * np.exp(1j * (m % 512) * theta)
    zk = k.view(complex) * np.exp(1j * (n % 512) * theta)
    return np.sum(zq * zk.conj()).real
