# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = q[0::2] + 1j * q[1::2]
    zk = k[0::2] + 1j * k[1::2]
    return np.sum(np.conj(zq) * zk * np.exp(1j * (n - m) * theta)).real
