# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    rows = [[c, s], [-s, c]]
    return np.array([sum(x[i] * rows[i][j] for i in range(2)) for j in range(2)])
