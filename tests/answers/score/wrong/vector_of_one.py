# score: 3.5/4
# status: refuted
# misconception: another-shape

import numpy as np


def score(q, k, m, n, theta):
    z = q.view(complex) * k.view(complex).conj()
    return np.array([np.sum(z * np.exp(1j * (m - n) * theta)).real])
