# score: 0/5
# status: refuted
# misconception: clockwise + off-by-one

import numpy as np


def rope(x, position, theta):
    angle = (position - 1) * theta
    out = np.empty_like(x)
    out[0::2] = np.cos(angle) * x[0::2] + np.sin(angle) * x[1::2]
    out[1::2] = np.cos(angle) * x[1::2] - np.sin(angle) * x[0::2]
    return out
