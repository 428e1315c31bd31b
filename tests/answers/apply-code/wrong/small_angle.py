# score: 0/3
# status: refuted
# misconception: small-angle-series

import numpy as np


def turn_pair(x, m, theta):
    a = m * theta
    return np.array([x[0] - a * x[1], a * x[0] + x[1]])
