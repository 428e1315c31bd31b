# score: 0/4
# status: refuted
# misconception: distance-backwards + imaginary-part

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = q[::2] + 1j * q[1::2], k[::2] + 1j * k[1::2]
    return np.sum(zq * zk.conj() * np.exp(1j * (n - m) * theta)).imag
