# score: 3/3
# status: tested

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]], dtype=np.float32)
