# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    return (x[0::2] + 1j * x[1::2]) * np.exp(1j * position * theta)
