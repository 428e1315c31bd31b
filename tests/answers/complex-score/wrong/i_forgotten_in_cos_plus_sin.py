# score: 0/4
# status: refuted
# misconception: imaginary-unit-forgotten

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = (q[::2] + 1j * q[1::2]) * (np.cos(m * theta) + np.sin(m * theta))
    zk = (k[::2] + 1j * k[1::2]) * (np.cos(n * theta) + np.sin(n * theta))
    return np.sum(zq * np.conj(zk)).real
