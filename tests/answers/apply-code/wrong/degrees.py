# score: 0/3
# status: refuted
# misconception: degrees-for-radians

import numpy as np


def turn_pair(x, m, theta):
    a = np.deg2rad(m * theta)
    return np.array([np.cos(a) * x[0] - np.sin(a) * x[1], np.sin(a) * x[0] + np.cos(a) * x[1]])
