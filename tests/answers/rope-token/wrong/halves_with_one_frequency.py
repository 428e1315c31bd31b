# score: 0/5
# status: refuted
# misconception: equal-frequencies + half-split

import numpy as np


def rope(x, position, theta):
    a, b = np.split(x, 2)
    c, s = np.cos(position * theta[0]), np.sin(position * theta[0])
    return np.hstack([c * a - s * b, s * a + c * b])
