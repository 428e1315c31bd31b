# score: 0/2
# status: error
# misconception: none

import numpy as np


def complex_parts(x):
    parts = np.array([x[0::2], x[1::2]])
