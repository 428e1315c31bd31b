# score: 0/3
# status: refuted
# misconception: frequencies-squared

import numpy as np


def rope_block(m, theta):
    a = m * theta * theta
    return np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
