# score: 0/2
# status: refuted
# misconception: angles-cut-to-integers

import numpy as np


def next_state(v, theta):
    angle = int(theta)
    c, s = np.cos(angle), np.sin(angle)
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
