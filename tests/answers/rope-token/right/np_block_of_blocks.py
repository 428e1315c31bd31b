# score: 5/5
# status: proved

import numpy as np


def block(angle):
    return np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])


def rope(x, position, theta):
    n = len(theta)
    zero = np.zeros((2, 2))
    R = np.block([[block(position * theta[i]) if i == j else zero for j in range(n)] for i in range(n)])
    return x @ R
