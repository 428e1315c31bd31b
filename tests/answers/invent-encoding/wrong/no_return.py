# score: 0/5
# status: error
# misconception: none

import numpy as np


def my_encode(x, m):
    y = x * np.cos(m)
