# score: 0/4
# status: refuted
# misconception: rotation-multiplied

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = q[0::2] * np.cos(m * theta) + 1j * q[1::2] * np.sin(m * theta)
    zk = k[0::2] * np.cos(n * theta) + 1j * k[1::2] * np.sin(n * theta)
    return np.sum(zq * np.conj(zk)).real
