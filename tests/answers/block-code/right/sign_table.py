# score: 3/3
# status: proved

import numpy as np


def rope_block(m, theta):
    angles = m * theta - np.pi / 2 * np.array([[0, 1], [-1, 0]])
    return np.cos(angles)
