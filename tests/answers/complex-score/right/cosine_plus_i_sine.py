# score: 4/4
# status: proved

import numpy as np


def complex_score(q, k, m, n, theta):
    angle = (m - n) * theta
    phase = np.cos(angle) + 1j * np.sin(angle)
    products = (q[::2] + 1j * q[1::2]) * (k[::2] - 1j * k[1::2])
    return np.sum(products * phase).real
