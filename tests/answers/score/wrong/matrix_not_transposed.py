# score: 0/4
# status: refuted
# misconception: key-turned-backwards

import numpy as np


def R(position, theta):
    out = np.zeros((2 * len(theta), 2 * len(theta)))
    for j, t in enumerate(theta):
        c, s = np.cos(position * t), np.sin(position * t)
        out[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
    return out


def score(q, k, m, n, theta):
    return q @ R(m, theta) @ R(n, theta) @ k
