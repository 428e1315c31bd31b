# score: 0/2
# status: refuted
# misconception: not-finite

import numpy as np


def next_state(v, theta):
    return np.array([np.nan, 1.0])
