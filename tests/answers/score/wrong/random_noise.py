# score: 0/4
# status: refuted
# misconception: not-repeatable

import numpy as np


def score(q, k, m, n, theta):
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m - n) * theta)).real + np.random.normal()
