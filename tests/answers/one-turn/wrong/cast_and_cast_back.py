# score: 0/2
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    v = v.astype(np.float32).astype(np.float64)
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
