# score: 3/4
# status: refuted
# misconception: positions-from-a-table

import numpy as np

LENGTH = 512


def complex_score(q, k, m, n, theta):
    table = np.exp(1j * np.outer(np.arange(LENGTH), theta))
    return np.sum(q.view(complex) * table[m] * np.conj(k.view(complex) * table[n])).real
