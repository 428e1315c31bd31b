# score: 4/5
# status: refuted
# misconception: absolute-position

import numpy as np


def rope(x, position, theta):
    angle = abs(position) * theta
    out = np.empty_like(x)
    out[0::2] = np.cos(angle) * x[0::2] - np.sin(angle) * x[1::2]
    out[1::2] = np.sin(angle) * x[0::2] + np.cos(angle) * x[1::2]
    return out
