# score: 5/5
# status: proved

import numpy as np


def turn(row):
    a, b, angle = row
    return np.array([a * np.cos(angle) - b * np.sin(angle), a * np.sin(angle) + b * np.cos(angle)])


def rope(x, position, theta):
    rows = np.column_stack((x[0::2], x[1::2], position * theta))
    return np.apply_along_axis(turn, 1, rows).ravel()
