# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    step = np.exp(1j * theta)
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * step ** (m - n)).real
