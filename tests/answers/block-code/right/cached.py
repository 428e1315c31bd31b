# score: 3/3
# status: proved

from functools import lru_cache

import numpy as np


@lru_cache
def rope_block(m, theta):
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.array([[c, s], [-s, c]])
