# score: 0/5
# status: unattempted
# misconception: none

import numpy as np


def rope(x, position, theta):
    out = np.empty_like(x)
    out[0::2] = x[0::2] * np.cos(position * theta) - x[1::2] * np.sin(position * theta)
    out[1::2] = ...
    return out
