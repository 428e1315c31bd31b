# score: 0/3
# status: refuted
# misconception: rotation-multiplied

import numpy as np


def turn_pair(x, m, theta):
    return np.array([np.cos(m * theta), np.sin(m * theta)]) * x
