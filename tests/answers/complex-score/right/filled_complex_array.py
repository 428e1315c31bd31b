# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    z = np.zeros(len(theta), dtype=complex)
    for j in range(len(theta)):
        z[j] = (q[2 * j] + q[2 * j + 1] * 1j) * (k[2 * j] - k[2 * j + 1] * 1j)
        z[j] *= np.exp(1j * (m - n) * theta[j])
    return z.sum().real
