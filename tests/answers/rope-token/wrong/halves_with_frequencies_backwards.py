# score: 0/5
# status: refuted
# misconception: reversed-frequencies + half-split

import numpy as np


def rope(x, position, theta):
    first, second = np.split(x, 2)
    angle = position * np.flip(theta)
    c, s = np.cos(angle), np.sin(angle)
    return np.concatenate([first * c - second * s, first * s + second * c])
