# score: 0/3
# status: refuted
# misconception: turn-not-applied

import numpy as np


def turn_pair(x, m, theta):
    angle = m * theta
    return np.array([np.cos(angle), np.sin(angle)])
