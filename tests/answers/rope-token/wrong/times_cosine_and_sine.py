# score: 0/5
# status: refuted
# misconception: rotation-multiplied

import numpy as np


def rope(x, position, theta):
    y = x.copy()
    y[0::2] *= np.cos(position * theta)
    y[1::2] *= np.sin(position * theta)
    return y
