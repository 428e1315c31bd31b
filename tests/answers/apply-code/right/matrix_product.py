# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    angle = m * theta
    R = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return x @ R
