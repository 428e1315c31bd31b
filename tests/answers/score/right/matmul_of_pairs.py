# score: 4/4
# status: proved

import numpy as np


def at(x, position, theta):
    pairs = []
    for j, angle in enumerate(position * theta):
        R = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        pairs.append(x[2 * j : 2 * j + 2] @ R)
    return np.concatenate(pairs)


def score(q, k, m, n, theta):
    return (at(q, m, theta) * at(k, n, theta)).sum()
