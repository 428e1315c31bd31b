# score: 4/4
# status: proved

import numpy as np


def score(q, k, m, n, theta):
    zq = q.view(complex) * np.exp(1j * m * theta)
    zk = k.view(complex) * np.exp(1j * n * theta)
    return np.vdot(zk, zq).real
