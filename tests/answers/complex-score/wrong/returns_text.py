# score: 0/4
# status: error
# misconception: none

import numpy as np


def complex_score(q, k, m, n, theta):
    z = q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * (m - n) * theta)
    return f"{z.sum().real:.12f}"
