# score: 0/4
# status: refuted
# misconception: rotation-multiplied

import numpy as np


def rope(x, position, theta):
    angle = position * theta
    code = np.stack([np.cos(angle), np.sin(angle)], axis=-1).ravel()
    return x * code


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
