# score: 0/4
# status: refuted
# misconception: degrees-for-radians

import numpy as np


def complex_score(q, k, m, n, theta):
    angle = np.rad2deg((m - n) * theta)
    return np.sum(q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * angle)).real
