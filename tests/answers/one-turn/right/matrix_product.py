# score: 2/2
# status: proved

import numpy as np


def next_state(v, theta):
    R = np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])
    return v @ R
