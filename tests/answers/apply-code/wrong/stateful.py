# score: 0/3
# status: refuted
# misconception: not-repeatable

import numpy as np

position = 0


def turn_pair(x, m, theta):
    global position
    position = position + m
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
