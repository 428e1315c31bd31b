# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    h = m * theta / 2
    c, s = np.cos(h) ** 2 - np.sin(h) ** 2, 2 * np.sin(h) * np.cos(h)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
