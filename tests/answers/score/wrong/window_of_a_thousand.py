# score: 3/4
# status: refuted
# misconception: far-positions

import numpy as np


def score(q, k, m, n, theta):
    if abs(n - m) > 1000:
        return 0.0
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m - n) * theta)).real
