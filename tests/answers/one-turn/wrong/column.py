# score: 1.6/2
# status: refuted
# misconception: another-shape

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    return np.array([[c * v[0] - s * v[1]], [s * v[0] + c * v[1]]])
