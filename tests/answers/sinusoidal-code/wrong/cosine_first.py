# score: 0/4
# status: refuted
# misconception: cosine-before-sine

import numpy as np


def sinusoidal_embedding(position, theta):
    angles = position * theta
    pe = np.empty(2 * len(theta))
    pe[0::2] = np.cos(angles)
    pe[1::2] = np.sin(angles)
    return pe
