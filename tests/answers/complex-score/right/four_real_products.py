# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = (q[::2] + 1j * q[1::2]) * np.exp(1j * theta * m)
    zk = (k[::2] + 1j * k[1::2]) * np.exp(1j * theta * n)
    return zq.real @ zk.real + zq.imag @ zk.imag
