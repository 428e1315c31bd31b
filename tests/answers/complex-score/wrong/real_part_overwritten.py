# score: 0/4
# status: refuted
# misconception: overwritten

import numpy as np


def turned(x, angle):
    z = x[::2] + 1j * x[1::2]
    z.real = z.real * np.cos(angle) - z.imag * np.sin(angle)
    z.imag = z.real * np.sin(angle) + z.imag * np.cos(angle)
    return z


def complex_score(q, k, m, n, theta):
    return np.sum(turned(q, m * theta) * np.conj(turned(k, n * theta))).real
