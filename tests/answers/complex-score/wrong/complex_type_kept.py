# score: 3.75/4
# status: refuted
# misconception: complex-result

import numpy as np


def complex_score(q, k, m, n, theta):
    z = np.sum(q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * (m - n) * theta))
    return (z + np.conj(z)) / 2
