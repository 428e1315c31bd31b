# score: 0/2
# status: refuted
# misconception: another-size

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    return c * v[0] - s * v[1] + s * v[0] + c * v[1]
