# score: 0/2
# status: refuted
# misconception: none

import numpy as np


def to_half_split(x):
    return np.array(x)
