# score: 0/4
# status: refuted
# misconception: frequencies-hard-coded

import numpy as np


def complex_score(q, k, m, n, theta):
    d = q.size
    theta = np.exp(-np.arange(0, d, 2) / d * np.log(10000))
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * (m - n) * theta)).real
