# score: 0/3
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np


def rope_block(m, theta):
    return m * np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])
