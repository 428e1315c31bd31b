# score: 3/3
# status: proved

import numpy as np


def turned(v, angle):
    return np.array([v[0] * np.cos(angle) - v[1] * np.sin(angle), v[0] * np.sin(angle) + v[1] * np.cos(angle)])


def rope_block(m, theta):
    return np.vstack([turned([1, 0], m * theta), turned([0, 1], m * theta)])
