# score: 3.5/4
# status: refuted
# misconception: another-shape

import numpy as np


def complex_score(q, k, m, n, theta):
    z = q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * (m - n) * theta)
    return z.sum(keepdims=True).real
