# score: 3/4
# status: error
# misconception: none

import numpy as np


def complex_score(q, k, m, n, theta):
    distance = int(np.int8(m)) - int(np.int8(n))
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * distance * theta)).real
