# score: 0/5
# status: refuted
# misconception: applied-twice

import numpy as np


def once(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.stack([c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]], axis=-1).ravel()


def rope(x, position, theta):
    return once(once(x, position, theta), position, theta)
