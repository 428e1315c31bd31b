# score: 3.75/4
# status: refuted
# misconception: input-mutated

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = q.view(complex)
    zq *= np.exp(1j * (m - n) * theta)
    return np.sum(zq * k.view(complex).conj()).real
