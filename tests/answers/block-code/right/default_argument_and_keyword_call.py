# score: 3/3
# status: proved

import numpy as np


def rope_block(m=0, theta=1.0, *, sign=1):
    c, s = np.cos(m * theta), sign * np.sin(m * theta)
    return np.array([[c, s], [-s, c]])
