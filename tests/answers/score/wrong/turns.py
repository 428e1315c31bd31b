# score: 0/4
# status: refuted
# misconception: turns-for-radians

import numpy as np


def score(q, k, m, n, theta):
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(2j * np.pi * (m - n) * theta)).real
