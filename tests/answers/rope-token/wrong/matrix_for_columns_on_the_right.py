# score: 0/5
# status: refuted
# misconception: clockwise

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position * theta), np.sin(position * theta)
    R = np.array([[c, -s], [s, c]])
    return np.einsum("ja,abj->jb", x.reshape(-1, 2), R).ravel()
