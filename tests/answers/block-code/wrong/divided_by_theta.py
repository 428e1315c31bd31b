# score: 0/3
# status: refuted
# misconception: divided-by-frequency

import numpy as np


def rope_block(m, theta):
    a = np.float64(m) / np.float64(theta)
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
