# score: 0/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    R = np.diag(np.cos(theta)) + np.diag(np.sin(theta[:-1]), 1)  # d/2 rows, and x has d entries
    return x @ R
