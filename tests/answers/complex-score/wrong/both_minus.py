# score: 0/4
# status: refuted
# misconception: both-minus

import numpy as np


def turned(x, angle):
    a, b = x[::2], x[1::2]
    return a * np.cos(angle) - b * np.sin(angle) + 1j * (b * np.cos(angle) - a * np.sin(angle))


def complex_score(q, k, m, n, theta):
    return np.sum(turned(q, m * theta) * np.conj(turned(k, n * theta))).real
