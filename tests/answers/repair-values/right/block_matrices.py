# score: 2/2
# status: tested

import numpy as np


def R(m, theta):
    d = 2 * len(theta)
    big = np.zeros((d, d))
    for j, t in enumerate(theta):
        c, s = np.cos(m * t), np.sin(m * t)
        big[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
    return big


def softmax(row):
    e = np.exp(row - np.max(row))
    return e / np.sum(e)


def repaired_values(q, k, v, positions, theta):
    L, d = q.shape
    q2 = np.array([q[i] @ R(positions[i], theta) for i in range(L)])
    k2 = np.array([k[i] @ R(positions[i], theta) for i in range(L)])
    return np.array([softmax(q2[i] @ k2.T / np.sqrt(d)) @ v for i in range(L)])
