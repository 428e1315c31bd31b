# score: 0/5
# status: refuted
# misconception: one-entry-left

import numpy as np


def rope(x, position, theta):
    out = x.copy()
    out[1::2] = x[0::2] * np.sin(position * theta) + x[1::2] * np.cos(position * theta)
    return out
