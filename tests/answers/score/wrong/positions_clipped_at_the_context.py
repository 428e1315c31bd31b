# score: 3/4
# status: refuted
# misconception: position-clipped

import numpy as np

CONTEXT = 1000


def score(q, k, m, n, theta):
    m, n = min(m, CONTEXT - 1), min(n, CONTEXT - 1)
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m - n) * theta)).real
