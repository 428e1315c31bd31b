# score: 0/5
# status: refuted
# misconception: turn-not-applied

import numpy as np


def rope(x, position, theta):
    y = np.zeros(len(x))
    y[0::2] = np.cos(position * theta)
    y[1::2] = np.sin(position * theta)
    return y
