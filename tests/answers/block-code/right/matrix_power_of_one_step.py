# score: 3/3
# status: proved

import numpy as np


def rope_block(m, theta):
    one = np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])
    return np.linalg.matrix_power(one, m)
