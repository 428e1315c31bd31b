# score: 0/2
# status: refuted
# misconception: one-entry-left

import numpy as np


def next_state(v, theta):
    out = v.copy()
    out[0] = np.cos(theta) * v[0] - np.sin(theta) * v[1]
    return out
