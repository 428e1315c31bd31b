# score: 0/4
# status: refuted
# misconception: frequency-ignored

import numpy as np


def sinusoidal_embedding(position, theta):
    angles = np.full(len(theta), float(position))
    pe = np.empty(2 * len(theta))
    pe[0::2] = np.sin(angles)
    pe[1::2] = np.cos(angles)
    return pe
