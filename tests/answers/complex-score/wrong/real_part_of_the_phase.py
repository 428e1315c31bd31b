# score: 0/4
# status: refuted
# misconception: sine-term-missing

import numpy as np


def complex_score(q, k, m, n, theta):
    phase = np.exp(1j * (m - n) * theta).real
    return np.sum((q[::2] + 1j * q[1::2]) * (k[::2] - 1j * k[1::2]) * phase).real
