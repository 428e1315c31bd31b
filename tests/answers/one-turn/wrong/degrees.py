# score: 0/2
# status: refuted
# misconception: degrees-for-radians

import numpy as np


def next_state(v, theta):
    c, s = np.cos(np.radians(theta)), np.sin(np.radians(theta))
    return np.array([c * v[0] - s * v[1], s * v[0] + c * v[1]])
