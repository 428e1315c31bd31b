# score: 3/3
# status: proved

import numpy as np


def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.block([[c, s], [-s, c]])
