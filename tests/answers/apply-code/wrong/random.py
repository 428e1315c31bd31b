# score: 0/3
# status: refuted
# misconception: not-repeatable

import numpy as np


def turn_pair(x, m, theta):
    angle = np.random.uniform(0, 2 * np.pi)
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]) @ x
