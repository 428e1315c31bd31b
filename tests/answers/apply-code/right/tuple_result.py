# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    x1, x2 = x
    return x1 * np.cos(m * theta) - x2 * np.sin(m * theta), x2 * np.cos(m * theta) + x1 * np.sin(m * theta)
