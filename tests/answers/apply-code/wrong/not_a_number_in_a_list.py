# score: 0/3
# status: refuted
# misconception: not-finite

import numpy as np


def turn_pair(x, m, theta):
    return [float("nan"), float("inf")]
