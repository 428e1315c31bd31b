# score: 0/5
# status: refuted
# misconception: loses-the-token

import numpy as np


def my_encode(x, m):
    return np.zeros(4)
