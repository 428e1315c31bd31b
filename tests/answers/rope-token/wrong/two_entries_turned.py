# score: 0/5
# status: refuted
# misconception: first-pair-only

import numpy as np


def rope(x, position, theta):
    angle = position * theta[0]
    R = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.concatenate([x[:2] @ R, x[2:]])
