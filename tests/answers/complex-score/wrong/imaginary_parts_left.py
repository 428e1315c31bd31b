# score: 0/4
# status: refuted
# misconception: one-entry-left

import numpy as np


def turned(x, angle):
    z = x[::2] + 1j * x[1::2]
    return (z * np.exp(1j * angle)).real + 1j * z.imag


def complex_score(q, k, m, n, theta):
    return np.sum(turned(q, m * theta) * np.conj(turned(k, n * theta))).real
