# score: 0/5
# status: refuted
# misconception: added-is-relative

import numpy as np


def my_encode(x, m):
    return x + np.array([np.sin(m), np.cos(m), np.sin(m / 100), np.cos(m / 100)])
