# score: 0/2
# status: refuted
# misconception: small-angle-series

import numpy as np


def next_state(v, theta):
    return np.array([v[0] - theta * v[1], v[1] + theta * v[0]])
