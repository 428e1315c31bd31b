# score: 3/3
# status: proved

import numpy as np


def rope_block(m, theta):
    return np.cos(m * theta) * np.eye(2) + np.sin(m * theta) * np.array([[0, 1], [-1, 0]])
