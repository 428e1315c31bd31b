# score: 0/5
# status: refuted
# misconception: none

import numpy as np


def rope(x, position, theta):
    a, b = np.split(x, 2)
    angle = (position - 1) * theta[::-1]
    return np.concatenate([a * np.cos(angle) + b * np.sin(angle), b * np.cos(angle) - a * np.sin(angle)])
