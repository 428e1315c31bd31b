# score: 0/2
# status: refuted
# misconception: clockwise

import numpy as np


def next_state(v, theta):
    R = np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])
    return v @ R
