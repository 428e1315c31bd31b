# score: 4/4
# status: proved

import numpy as np


def rotation(position, theta):
    R = np.zeros((2 * len(theta), 2 * len(theta)))
    for j, t in enumerate(theta):
        c, s = np.cos(position * t), np.sin(position * t)
        R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
    return R


def score(q, k, m, n, theta):
    return q @ rotation(m, theta) @ rotation(n, theta).T @ k
