# score: 0/5
# status: error
# misconception: none

import numpy as np


def my_encode(x, m):
    return x * np.exp(1j * m)
