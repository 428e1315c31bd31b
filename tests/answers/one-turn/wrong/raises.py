# score: 0/2
# status: error
# misconception: none

import numpy as np


def next_state(v, theta):
    return v @ rotation_matrix(theta)
