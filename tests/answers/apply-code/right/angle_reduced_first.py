# score: 3/3
# status: tested

import numpy as np


def turn_pair(x, m, theta):
    angle = (m * theta) % (2 * np.pi)
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) @ x
