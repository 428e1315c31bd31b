# score: 0/4
# status: refuted
# misconception: modulus-taken

import numpy as np


def score(q, k, m, n, theta):
    z = q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * (m - n) * theta)
    return abs(z.sum())
