# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def turn_pair(x, m, theta):
    return np.array([np.nan, np.nan])
