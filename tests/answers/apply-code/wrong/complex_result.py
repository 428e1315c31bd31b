# score: 0/3
# status: error
# misconception: none

import numpy as np


def turn_pair(x, m, theta):
    return (x[0] + 1j * x[1]) * np.exp(1j * m * theta)
