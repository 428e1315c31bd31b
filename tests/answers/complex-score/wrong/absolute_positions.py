# score: 3/4
# status: refuted
# misconception: absolute-position

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = q.view(complex) * np.exp(1j * abs(m) * theta)
    zk = k.view(complex) * np.exp(1j * abs(n) * theta)
    return np.sum(zq * np.conj(zk)).real
