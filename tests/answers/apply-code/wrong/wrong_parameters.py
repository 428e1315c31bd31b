# score: 0/3
# status: error
# misconception: none

import numpy as np


def turn_pair(x, angle):
    return np.array([x[0] * np.cos(angle) - x[1] * np.sin(angle), x[0] * np.sin(angle) + x[1] * np.cos(angle)])
