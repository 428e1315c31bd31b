# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    angle = (m * theta) % (2 * np.pi)
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) @ x
