# score: 0/3
# status: refuted
# misconception: position-ignored

import numpy as np


def rope_block(m, theta):
    return np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])
