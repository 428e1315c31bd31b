# score: 3/4
# status: error
# misconception: none

import numpy as np


def complex_score(q, k, m, n, theta):
    assert m != n, "a token has no distance to itself"
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * (m - n) * theta)).real
