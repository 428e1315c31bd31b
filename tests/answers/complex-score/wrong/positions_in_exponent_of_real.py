# score: 0/4
# status: refuted
# misconception: imaginary-unit-forgotten

import numpy as np


def complex_score(q, k, m, n, theta):
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * np.exp(-abs(m - n) * theta)).real
