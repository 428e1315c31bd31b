# score: 0/4
# status: error
# misconception: none

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = as_complex(q), as_complex(k)
    return np.sum(zq * np.conj(zk) * np.exp(1j * (m - n) * theta)).real
