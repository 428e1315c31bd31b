# score: 0/5
# status: refuted
# misconception: not-turned

import numpy as np


def turn(pair, angle):
    c, s = np.cos(angle), np.sin(angle)
    pair = np.array([c * pair[0] - s * pair[1], s * pair[0] + c * pair[1]])
    return pair


def rope(x, position, theta):
    y = x.copy()
    for j in range(len(theta)):
        turn(y[2 * j : 2 * j + 2], position * theta[j])
    return y
