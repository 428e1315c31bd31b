# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    out = np.empty_like(x)
    out[0::2] = np.cos(position * theta) * x[0::2] - np.sin(position * theta) * x[1::2]
    out[1::2] = np.sin(position * theta) * x[0::2] + np.cos(position * theta) * x[1::2]
