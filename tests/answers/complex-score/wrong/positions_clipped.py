# score: 3/4
# status: refuted
# misconception: position-clipped

import numpy as np

LONGEST = 4096


def complex_score(q, k, m, n, theta):
    zq = q.view(complex) * np.exp(1j * np.minimum(m, LONGEST - 1) * theta)
    zk = k.view(complex) * np.exp(1j * np.minimum(n, LONGEST - 1) * theta)
    return np.sum(zq * np.conj(zk)).real
