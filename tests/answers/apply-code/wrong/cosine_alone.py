# score: 0/3
# status: refuted
# misconception: sine-term-missing

import numpy as np


def turn_pair(x, m, theta):
    return np.cos(m * theta) * x
