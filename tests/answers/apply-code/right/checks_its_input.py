# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    if not isinstance(m, int):
        raise TypeError("m must be a whole number")
    assert np.shape(x) == (2,)
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([c * x[0] - s * x[1], s * x[0] + c * x[1]])
