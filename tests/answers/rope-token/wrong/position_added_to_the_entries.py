# score: 0/5
# status: refuted
# misconception: position-added-to-vector

import numpy as np


def rope(x, position, theta):
    return x + position
