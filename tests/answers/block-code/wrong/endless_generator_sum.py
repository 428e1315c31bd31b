# score: 0/3
# status: error
# misconception: none

import numpy as np


def rope_block(m, theta):
    return [[sum(x for x in iter(int, 1))]]
