# score: 0/4
# status: unattempted
# misconception: none

import numpy as np


def turned(x, position, theta):
    ...


def score(q, k, m, n, theta):
    return turned(q, m, theta) @ ...
