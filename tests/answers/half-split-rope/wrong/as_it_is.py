# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def half_split_rope(x, position, theta):
    return np.array(x)
