# score: 0/3
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np


def turn_pair(x, m, theta):
    R = np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])
    return m * (x @ R)
