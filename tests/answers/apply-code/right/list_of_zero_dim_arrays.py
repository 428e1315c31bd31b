# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    c, s = np.asarray(np.cos(m * theta)), np.asarray(np.sin(m * theta))
    return [np.asarray(c * x[0] - s * x[1]), np.asarray(s * x[0] + c * x[1])]
