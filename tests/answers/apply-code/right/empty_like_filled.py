# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    out = np.empty_like(x)
    out[0] = np.cos(m * theta) * x[0] - np.sin(m * theta) * x[1]
    out[1] = np.sin(m * theta) * x[0] + np.cos(m * theta) * x[1]
    return out
