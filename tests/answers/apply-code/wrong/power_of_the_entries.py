# score: 0/3
# status: refuted
# misconception: power-entry-by-entry

import numpy as np


def turn_pair(x, m, theta):
    R = np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])
    return x @ R**m
