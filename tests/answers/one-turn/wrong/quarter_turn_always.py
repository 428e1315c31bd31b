# score: 0/2
# status: refuted
# misconception: none

import numpy as np


def next_state(v, theta):
    return np.array([-v[1], v[0]])
