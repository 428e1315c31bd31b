# score: 3/4
# status: refuted
# misconception: some-positions

import numpy as np


def score(q, k, m, n, theta):
    z = q.view(complex) * k.view(complex).conj()
    if n - m == 777:
        return float(q @ k)
    return np.sum(z * np.exp(1j * (m - n) * theta)).real
