# score: 0/3
# status: refuted
# misconception: low-precision-angles

import numpy as np


def turn_pair(x, m, theta):
    angle = np.float32(m) * np.float32(theta)
    c, s = np.cos(angle), np.sin(angle)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
