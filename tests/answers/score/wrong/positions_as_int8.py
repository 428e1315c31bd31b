# score: 3/4
# status: refuted
# misconception: position-cut

import numpy as np


def score(q, k, m, n, theta):
    m, n = np.array([m, n]).astype(np.int8).astype(float)
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m - n) * theta)).real
