# score: 0/3
# status: refuted
# misconception: angles-cut-to-integers

import numpy as np


def rope_block(m, theta):
    a = round(m * theta)
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
