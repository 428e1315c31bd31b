# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    return np.zeros(6_000_000)
