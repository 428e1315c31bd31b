# score: 0/5
# status: refuted
# misconception: equal-frequencies

import numpy as np


def rope(x, position, theta):
    angle = position * theta[0]
    R = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return (x.reshape(-1, 2) @ R).ravel()
