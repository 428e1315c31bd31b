# score: 2/2
# status: proved

import numpy as np


def rotation(angle):
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, s], [-s, c]])


def next_state(v, theta):
    return np.matmul(v, rotation(theta))
