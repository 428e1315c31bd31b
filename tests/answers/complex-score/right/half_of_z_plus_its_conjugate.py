# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    z = np.sum((q[::2] + 1j * q[1::2]) * (k[::2] - 1j * k[1::2]) * np.exp(1j * (m - n) * theta))
    return ((z + z.conjugate()) / 2).real
