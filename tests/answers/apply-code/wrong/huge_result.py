# score: 0/3
# status: error
# misconception: none

import numpy as np


def turn_pair(x, m, theta):
    return np.zeros(6_000_000)
