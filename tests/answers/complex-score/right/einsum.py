# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = q[::2] + 1j * q[1::2]
    zk = k[::2] + 1j * k[1::2]
    return np.einsum("j,j,j->", zq, np.conj(zk), np.exp(1j * (m - n) * theta)).real
