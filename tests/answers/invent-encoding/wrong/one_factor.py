# score: 0/5
# status: refuted
# misconception: length-depends-on-position

import numpy as np


def my_encode(x, m):
    return x * np.cos(m)
