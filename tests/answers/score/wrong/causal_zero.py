# score: 0/4
# status: refuted
# misconception: direction-of-distance

import numpy as np


def score(q, k, m, n, theta):
    if n > m:
        return 0.0
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m - n) * theta)).real
