# score: 3/4
# status: refuted
# misconception: number-types

import numpy as np


def score(q, k, m, n, theta):
    if isinstance(m, np.integer):
        m = m + 1
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m - n) * theta)).real
