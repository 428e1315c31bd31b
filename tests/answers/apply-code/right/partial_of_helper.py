# score: 3/3
# status: proved

from functools import partial

import numpy as np


def turn(sign, x, m, theta):
    c, s = np.cos(m * theta), sign * np.sin(m * theta)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])


turn_pair = partial(turn, 1)
