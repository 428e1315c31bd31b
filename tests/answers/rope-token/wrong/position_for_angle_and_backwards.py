# score: 0/5
# status: refuted
# misconception: frequency-ignored + clockwise

import numpy as np


def rope(x, position, theta):
    c, s = np.cos(position), np.sin(position)
    return (np.array([[c, s], [-s, c]]) @ x.reshape(-1, 2).T).T.ravel()
