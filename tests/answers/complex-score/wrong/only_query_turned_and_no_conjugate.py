# score: 0/4
# status: refuted
# misconception: only-query-turned + conjugate-forgotten

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = (q[::2] + 1j * q[1::2]) * np.exp(1j * m * theta)
    return np.sum(zq * (k[::2] + 1j * k[1::2])).real
