# score: 3/3
# status: proved

import numpy as np


def make_turner():
    def turner(x, m, theta):
        c, s = np.cos(m * theta), np.sin(m * theta)
        return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])

    return turner


turn_pair = make_turner()
