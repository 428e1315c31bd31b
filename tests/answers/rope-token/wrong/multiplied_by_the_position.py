# score: 0/5
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np


def rope(x, position, theta):
    R = np.zeros((len(x), len(x)))
    for j, t in enumerate(theta):
        R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]]
    return position * (x @ R)
