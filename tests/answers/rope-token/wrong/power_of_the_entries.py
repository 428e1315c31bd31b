# score: 0/5
# status: refuted
# misconception: power-entry-by-entry

import numpy as np


def rope(x, position, theta):
    d = len(x)
    R = np.zeros((d, d))
    for j, t in enumerate(theta):
        R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]]
    with np.errstate(all="ignore"):
        return x @ R ** float(position)
