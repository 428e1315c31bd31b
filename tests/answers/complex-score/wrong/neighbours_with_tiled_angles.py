# score: 0/4
# status: refuted
# misconception: adjacent-with-tiled-angles

import numpy as np


def turned(x, angle):
    angles = np.concatenate([angle, angle])
    swapped = np.stack([-x[1::2], x[::2]], axis=-1).ravel()
    y = x * np.cos(angles) + swapped * np.sin(angles)
    return y[::2] + 1j * y[1::2]


def complex_score(q, k, m, n, theta):
    return np.sum(turned(q, m * theta) * np.conj(turned(k, n * theta))).real
