# score: 0/3
# status: refuted
# misconception: clockwise

import numpy as np


def turn_pair(x, m, theta):
    a = m * theta
    return x @ np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])
