# score: 0/3
# status: refuted
# misconception: scaled-on-the-way

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return 2 * np.array([[c, s], [-s, c]])
