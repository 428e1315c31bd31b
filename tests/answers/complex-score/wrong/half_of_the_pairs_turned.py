# score: 0/4
# status: refuted
# misconception: first-half-only

import numpy as np


def turned(x, angle):
    z, half = x[::2] + 1j * x[1::2], len(angle) // 2
    z[:half] = z[:half] * np.exp(1j * angle[:half])
    return z


def complex_score(q, k, m, n, theta):
    return np.sum(turned(q, m * theta) * np.conj(turned(k, n * theta))).real
