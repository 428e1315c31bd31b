# score: 0/3
# status: refuted
# misconception: off-by-one-more

import numpy as np


def turn_pair(x, m, theta):
    angle = (m + 1) * theta
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) @ x
