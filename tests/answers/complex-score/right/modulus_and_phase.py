# score: 4/4
# status: tested

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q.view(complex), k.view(complex)
    phase = np.angle(zq) - np.angle(zk) + (m - n) * theta
    return np.sum(np.abs(zq) * np.abs(zk) * np.cos(phase))
