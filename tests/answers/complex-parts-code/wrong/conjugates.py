# score: 0/2
# status: refuted
# misconception: none

import numpy as np


def complex_parts(x):
    return np.array([x[0::2], -x[1::2]])
