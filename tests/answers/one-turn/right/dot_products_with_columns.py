# score: 2/2
# status: proved

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    first = np.dot(v, [c, -s])
    second = np.dot(v, [s, c])
    return np.array([first, second])
