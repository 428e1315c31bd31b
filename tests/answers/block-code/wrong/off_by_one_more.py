# score: 0/3
# status: refuted
# misconception: off-by-one-more

import numpy as np


def rope_block(m, theta):
    R = one = np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])
    return np.linalg.matrix_power(one, m) @ R
