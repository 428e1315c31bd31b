# score: 0/3
# status: refuted
# misconception: not-turned

import numpy as np


def turn_pair(x, m, theta):
    return x
