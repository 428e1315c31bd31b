# score: 0/5
# status: refuted
# misconception: position-added

import numpy as np


def rope(x, position, theta):
    angle = position + theta
    c, s = np.cos(angle), np.sin(angle)
    return np.stack([c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]], axis=1).reshape(-1)
