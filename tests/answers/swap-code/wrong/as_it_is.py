# score: 0/2
# status: refuted
# misconception: none

import numpy as np


def swap(x):
    return np.array(x)
