# score: 0/2
# status: error
# misconception: none

import numpy as np


def to_half_split(x):
    return x[..., [0, 2, 4, 1, 3, 5]]
