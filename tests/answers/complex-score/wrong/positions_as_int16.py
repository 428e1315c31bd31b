# score: 3/4
# status: refuted
# misconception: position-cut

import numpy as np


def complex_score(q, k, m, n, theta):
    m, n = np.array([m, n]).astype(np.int16).tolist()
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * (m - n) * theta)).real
