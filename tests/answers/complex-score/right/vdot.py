# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q.view(complex), k.view(complex)
    return np.vdot(zk * np.exp(1j * n * theta), zq * np.exp(1j * m * theta)).real
