# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    angle = theta * m
    matrix = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.einsum("i,ij->j", x, matrix)
