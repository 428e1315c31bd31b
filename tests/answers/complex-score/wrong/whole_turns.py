# score: 0/4
# status: refuted
# misconception: turns-for-radians

import numpy as np


def complex_score(q, k, m, n, theta):
    phase = np.exp(2j * np.pi * (m - n) * theta)
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * phase).real
