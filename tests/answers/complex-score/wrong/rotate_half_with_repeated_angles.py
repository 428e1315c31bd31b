# score: 0/4
# status: refuted
# misconception: rotate-half-with-adjacent-angles

import numpy as np


def turned(x, angle):
    a, b = np.split(x, 2)
    angles = np.repeat(angle, 2)
    y = x * np.cos(angles) + np.concatenate([-b, a]) * np.sin(angles)
    return y[: len(angle)] + 1j * y[len(angle) :]


def complex_score(q, k, m, n, theta):
    return np.sum(turned(q, m * theta) * np.conj(turned(k, n * theta))).real
