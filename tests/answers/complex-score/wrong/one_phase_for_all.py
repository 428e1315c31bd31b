# score: 0/4
# status: refuted
# misconception: equal-frequencies

import numpy as np


def complex_score(q, k, m, n, theta):
    z = np.sum(q.view(complex) * np.conj(k.view(complex)))
    return (z * np.exp(1j * (m - n) * theta[0])).real
