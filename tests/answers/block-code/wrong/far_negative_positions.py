# score: 0/3
# status: refuted
# misconception: position-clipped

import numpy as np


def rope_block(m, theta):
    m = max(m, -30_000)
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])
