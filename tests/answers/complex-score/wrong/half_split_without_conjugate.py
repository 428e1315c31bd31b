# score: 0/4
# status: refuted
# misconception: half-split + conjugate-forgotten

import numpy as np


def complex_score(q, k, m, n, theta):
    h = len(q) // 2
    zq = (q[:h] + 1j * q[h:]) * np.exp(1j * m * theta)
    zk = (k[:h] + 1j * k[h:]) * np.exp(1j * n * theta)
    return np.sum(zq * zk).real
