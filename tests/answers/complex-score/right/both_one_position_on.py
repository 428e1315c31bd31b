# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = (q[::2] + 1j * q[1::2]) * np.exp(1j * (m + 1) * theta)
    zk = (k[::2] + 1j * k[1::2]) * np.exp(1j * (n + 1) * theta)
    return float(np.sum(zq * zk.conj()).real)
