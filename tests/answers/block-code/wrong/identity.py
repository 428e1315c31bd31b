# score: 0/3
# status: refuted
# misconception: not-turned

import numpy as np


def rope_block(m, theta):
    return np.eye(2)
