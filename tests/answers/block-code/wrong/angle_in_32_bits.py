# score: 0/3
# status: refuted
# misconception: low-precision-angles

import numpy as np


def rope_block(m, theta):
    a = np.float64(np.float32(m * theta))
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
