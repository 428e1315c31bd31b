# score: 0/6
# status: error
# misconception: none

import sys

import numpy as np


def rope(x, positions, theta):
    if np.ndim(x) > 1:
        sys.exit("not written yet")
    return x
