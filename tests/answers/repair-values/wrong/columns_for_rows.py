# score: 0/2
# status: refuted
# misconception: clockwise

import numpy as np


def R(m, theta):
    big = np.zeros((2 * len(theta), 2 * len(theta)))
    for j, t in enumerate(theta):
        c, s = np.cos(m * t), np.sin(m * t)
        big[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
    return big


def repaired_values(q, k, v, positions, theta):
    Q = np.array([R(m, theta) @ row for m, row in zip(positions, q)])
    K = np.array([R(m, theta) @ row for m, row in zip(positions, k)])
    e = np.exp(Q @ K.T / np.sqrt(q.shape[1]))
    return e / e.sum(axis=1, keepdims=True) @ v
