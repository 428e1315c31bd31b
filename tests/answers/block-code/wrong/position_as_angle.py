# score: 0/3
# status: refuted
# misconception: frequency-ignored

import numpy as np


def rope_block(m, theta):
    return np.array([[np.cos(m), np.sin(m)], [-np.sin(m), np.cos(m)]])
