# score: 0/3
# status: refuted
# misconception: divided-by-frequency

import numpy as np


def turn_pair(x, m, theta):
    angle = m / theta if theta else 0.0
    c, s = np.cos(angle), np.sin(angle)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
