# score: 0/5
# status: refuted
# misconception: loses-the-token

import numpy as np


def my_encode(x, m):
    return np.array([np.cos(m), np.sin(m), np.cos(m / 9), np.sin(m / 9)])
