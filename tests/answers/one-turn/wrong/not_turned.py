# score: 0/2
# status: refuted
# misconception: not-turned

import numpy as np


def next_state(v, theta):
    return np.array([v[0], v[1]])
