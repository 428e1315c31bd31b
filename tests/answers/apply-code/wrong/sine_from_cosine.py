# score: 0/3
# status: refuted
# misconception: sign-lost-in-a-root

import numpy as np


def turn_pair(x, m, theta):
    c = np.cos(m * theta)
    s = np.sqrt(1 - c**2)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
