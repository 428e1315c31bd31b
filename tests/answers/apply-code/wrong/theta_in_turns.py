# score: 0/3
# status: refuted
# misconception: turns-for-radians

import numpy as np


def turn_pair(x, m, theta):
    angle = 2 * np.pi * m * theta
    c, s = np.cos(angle), np.sin(angle)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
