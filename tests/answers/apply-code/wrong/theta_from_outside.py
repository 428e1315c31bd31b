# score: 0/3
# status: refuted
# misconception: frequencies-hard-coded

import numpy as np

theta_0 = 0.5


def turn_pair(x, m, theta):
    c, s = np.cos(m * theta_0), np.sin(m * theta_0)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
