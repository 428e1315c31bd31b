# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    a = m * theta
    return np.dot(np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]]), x)
