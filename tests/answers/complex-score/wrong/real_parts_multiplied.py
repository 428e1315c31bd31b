# score: 0/4
# status: refuted
# misconception: real-parts-only

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = q.view(complex) * np.exp(1j * m * theta)
    zk = k.view(complex) * np.exp(1j * n * theta)
    return np.dot(zq.real, zk.real)
