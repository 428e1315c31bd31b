# score: 3/4
# status: error
# misconception: none

import numpy as np


def score(q, k, m, n, theta):
    if m < 0 or n < 0:
        raise ValueError("positions count from 0")
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m - n) * theta)).real
