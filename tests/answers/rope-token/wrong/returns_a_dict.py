# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    return {"even": c * x[0::2] - s * x[1::2], "odd": s * x[0::2] + c * x[1::2]}
