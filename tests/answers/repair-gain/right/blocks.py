# score: 2/2
# status: proved

import numpy as np


def repaired_gain(x, gain, m, theta):
    R = np.zeros((len(x), len(x)))
    for j, t in enumerate(theta):
        c, s = np.cos(m * t), np.sin(m * t)
        R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]
    return (x * gain) @ R
