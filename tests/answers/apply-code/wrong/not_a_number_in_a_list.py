# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def turn_pair(x, m, theta):
    return [float("nan"), float("inf")]
