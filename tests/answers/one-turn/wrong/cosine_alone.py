# score: 0/2
# status: refuted
# misconception: sine-term-missing

import numpy as np


def next_state(v, theta):
    return np.cos(theta) * v
