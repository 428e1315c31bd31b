# score: 0/2
# status: refuted
# misconception: not-repeatable

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    s = s * np.random.choice([-1, 1])
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
