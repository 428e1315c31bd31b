# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    y = x.copy()
    y[0] = x[0] * np.cos(m * theta) - x[1] * np.sin(m * theta)
    y[1] = x[0] * np.sin(m * theta) + x[1] * np.cos(m * theta)
    return y
