# score: 0/3
# status: refuted
# misconception: small-angle-series

import numpy as np


def rope_block(m, theta):
    a = (m * theta + np.pi) % (2 * np.pi) - np.pi
    s = a - a**3 / 6 + a**5 / 120 - a**7 / 5040
    c = 1 - a**2 / 2 + a**4 / 24 - a**6 / 720
    return np.array([[c, s], [-s, c]])
