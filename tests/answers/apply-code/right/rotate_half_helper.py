# score: 3/3
# status: proved

import numpy as np


def rotate_half(x):
    return np.array([-x[1], x[0]])


def turn_pair(x, m, theta):
    return np.cos(m * theta) * x + np.sin(m * theta) * rotate_half(x)
