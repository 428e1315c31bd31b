# score: 0/4
# status: refuted
# misconception: conjugate-forgotten

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = (q[0::2] + 1j * q[1::2]) * np.exp(1j * m * theta)
    zk = (k[0::2] + 1j * k[1::2]) * np.exp(1j * n * theta)
    return np.sum(zq * zk).real
