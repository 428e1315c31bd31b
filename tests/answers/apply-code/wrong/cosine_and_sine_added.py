# score: 0/3
# status: refuted
# misconception: rotation-added

import numpy as np


def turn_pair(x, m, theta):
    return x + np.array([np.cos(m * theta), np.sin(m * theta)])
