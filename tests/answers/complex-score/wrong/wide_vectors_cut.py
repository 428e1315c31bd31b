# score: 3.5/4
# status: refuted
# misconception: some-widths

import numpy as np


def complex_score(q, k, m, n, theta):
    z = (q.view(complex) * np.conj(k.view(complex)) * np.exp(1j * (m - n) * theta))[:16]
    return z.sum().real
