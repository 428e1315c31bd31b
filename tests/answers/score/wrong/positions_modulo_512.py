# score: 3/4
# status: refuted
# misconception: position-modulo

import numpy as np


def score(q, k, m, n, theta):
    z = q.view(complex) * k.view(complex).conj()
    return np.sum(z * np.exp(1j * (m % 512 - n % 512) * theta)).real
