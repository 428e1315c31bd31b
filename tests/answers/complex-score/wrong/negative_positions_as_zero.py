# score: 3/4
# status: refuted
# misconception: negative-positions

import numpy as np


def complex_score(q, k, m, n, theta):
    m, n = max(m, 0), max(n, 0)
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * (m - n) * theta)).real
