# score: 5/5
# status: proved

import numpy as np


def turn_pairs(*, pairs, angles):
    c, s = np.cos(angles), np.sin(angles)
    return np.stack([pairs[:, 0] * c - pairs[:, 1] * s, pairs[:, 0] * s + pairs[:, 1] * c], axis=1)


def rope(x, position, theta):
    return turn_pairs(angles=position * theta, pairs=np.reshape(x, (len(x) // 2, 2))).reshape(len(x))
