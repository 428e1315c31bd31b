# score: 0/4
# status: error
# misconception: none

import numpy as np


def score(q, m, k, n, theta):
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m - n) * theta)).real
