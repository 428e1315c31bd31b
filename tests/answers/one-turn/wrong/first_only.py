# score: 0/2
# status: refuted
# misconception: entry-copied

import numpy as np


def next_state(v, theta):
    c, s = np.cos(theta), np.sin(theta)
    first = c * v[0] - s * v[1]
    return np.array([first, first])
