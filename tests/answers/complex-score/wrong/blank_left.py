# score: 0/4
# status: unattempted
# misconception: none

import numpy as np


def complex_score(q, k, m, n, theta):
    zq = q[::2] + 1j * q[1::2]
    zk = k[::2] + 1j * k[1::2]
    phase = ...
    return np.sum(zq * np.conj(zk) * phase).real
