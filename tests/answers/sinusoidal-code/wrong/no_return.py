# score: 0/4
# status: error
# misconception: none

import numpy as np


def sinusoidal_embedding(position, theta):
    angles = position * theta
    pe = np.empty(2 * len(theta))
    pe[0::2] = np.sin(angles)
