# score: 0/3
# status: refuted
# misconception: position-cut

import numpy as np


def rope_block(m, theta):
    m = np.int64(m).astype(np.int16)
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])
