# score: 0/3
# status: refuted
# misconception: sine-term-missing

import numpy as np


def rope_block(m, theta):
    return np.cos(m * theta) * np.eye(2)
