# score: 0/3
# status: refuted
# misconception: none

import numpy as np


def rope_block(m, theta):
    a = theta / (m if m else 1)
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
