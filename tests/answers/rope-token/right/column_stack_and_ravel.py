# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    a = x[0::2]
    b = x[1::2]
    cos = np.cos(theta * position)
    sin = np.sin(theta * position)
    return np.column_stack((a * cos - b * sin, a * sin + b * cos)).ravel()
