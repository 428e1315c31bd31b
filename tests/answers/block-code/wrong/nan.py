# score: 0/3
# status: refuted
# misconception: not-finite

import numpy as np


def rope_block(m, theta):
    return np.full((2, 2), np.nan)
