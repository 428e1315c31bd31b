# score: 0/2
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def next_state(v, theta):
    theta = np.float32(theta)
    c, s = float(np.cos(theta)), float(np.sin(theta))
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
