# score: 0/4
# status: refuted
# misconception: conjugate-forgotten

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q.view(complex), k.view(complex)
    zq *= np.exp(1j * m * theta)
    zk *= np.exp(1j * n * theta)
    return np.sum(zq * zk).real
