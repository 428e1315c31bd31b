# score: 0/2
# status: refuted
# misconception: sign-lost-in-a-root

import numpy as np


def next_state(v, theta):
    c = np.cos(theta)
    s = np.sqrt(1 - c**2)
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
