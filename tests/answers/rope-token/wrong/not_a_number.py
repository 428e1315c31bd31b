# score: 0/5
# status: refuted
# misconception: not-finite

import numpy as np


def rope(x, position, theta):
    return np.full(len(x), np.nan)
