# score: 2/2
# status: proved

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.cos(theta - np.pi / 2)
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
