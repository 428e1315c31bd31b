# score: 3/3
# status: proved

import numpy as np


def rope_block(m, theta):
    R = np.empty((2, 2))
    R[0, 0] = R[1, 1] = np.cos(m * theta)
    R[0, 1] = np.sin(m * theta)
    R[1, 0] = -R[0, 1]
    return R
