# score: 1/1
# status: tested

import numpy as np

case = 1


def turn(angle):
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, s], [-s, c]])


one_matrix_for_both = turn(np.pi / 6) @ turn(5 * np.pi / 12)
