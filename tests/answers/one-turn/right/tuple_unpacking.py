# score: 2/2
# status: proved

import numpy as np


def next_state(v, theta):
    a, b = v
    return np.array((a * np.cos(theta) - b * np.sin(theta), b * np.cos(theta) + a * np.sin(theta)))
