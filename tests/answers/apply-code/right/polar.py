# score: 3/3
# status: tested

import numpy as np


def turn_pair(x, m, theta):
    r = np.hypot(x[0], x[1])
    phi = np.arctan2(x[1], x[0]) + m * theta
    return r * np.array([np.cos(phi), np.sin(phi)])
