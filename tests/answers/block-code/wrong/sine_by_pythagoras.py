# score: 0/3
# status: refuted
# misconception: sign-lost-in-a-root

import numpy as np


def rope_block(m, theta):
    c = np.cos(m * theta)
    s = (1 - c * c) ** 0.5
    return np.array([[c, s], [-s, c]])
