# score: 0/2
# status: refuted
# misconception: turned-vector-added

import numpy as np


def next_state(v, theta):
    w = v.copy()
    w[0] += np.cos(theta) * v[0] - np.sin(theta) * v[1]
    w[1] += np.sin(theta) * v[0] + np.cos(theta) * v[1]
    return w
