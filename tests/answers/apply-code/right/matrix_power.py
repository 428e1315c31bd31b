# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    step = np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])
    return x @ np.linalg.matrix_power(step, m)
