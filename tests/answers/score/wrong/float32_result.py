# score: 3.75/4
# status: refuted
# misconception: few-digits-result

import numpy as np


def score(q, k, m, n, theta):
    z = q.view(complex) * k.view(complex).conj()
    return np.float32(np.sum(z * np.exp(1j * (m - n) * theta)).real)
