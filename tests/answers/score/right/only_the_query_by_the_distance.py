# score: 4/4
# status: proved

import numpy as np


def block(angle):
    return np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])


def score(q, k, m, n, theta):
    total = 0.0
    for j in range(len(theta)):
        total += q[2 * j : 2 * j + 2] @ block((m - n) * theta[j]) @ k[2 * j : 2 * j + 2]
    return total
