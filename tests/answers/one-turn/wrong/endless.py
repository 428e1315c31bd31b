# score: 0/2
# status: error
# misconception: none

import numpy as np


def next_state(v, theta):
    while theta > -100:
        theta = theta + 0
    return v
