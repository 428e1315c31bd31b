# score: 0/3
# status: refuted
# misconception: quadrant-lost

import numpy as np


def turn_pair(x, m, theta):
    r = np.sqrt(x[0] ** 2 + x[1] ** 2)
    with np.errstate(all="ignore"):
        phi = np.arctan(x[1] / x[0]) + m * theta
    return np.array([r * np.cos(phi), r * np.sin(phi)])
