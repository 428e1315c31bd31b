# score: 0/4
# status: refuted
# misconception: first-pair-only

import numpy as np


def complex_score(q, k, m, n, theta):
    zq, zk = complex(q[0], q[1]), complex(k[0], k[1])
    return (zq * zk.conjugate() * np.exp(1j * (m - n) * theta[0])).real
