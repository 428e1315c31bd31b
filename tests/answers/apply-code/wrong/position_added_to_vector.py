# score: 0/3
# status: refuted
# misconception: position-added-to-vector

import numpy as np


def turn_pair(x, m, theta):
    return x + m * theta
