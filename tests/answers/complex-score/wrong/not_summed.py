# score: 0/4
# status: refuted
# misconception: not-summed

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q.view(complex), k.view(complex)
    return (zq * np.conj(zk) * np.exp(1j * (m - n) * theta)).real
