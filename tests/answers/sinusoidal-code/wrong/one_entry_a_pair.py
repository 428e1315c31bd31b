# score: 0/4
# status: refuted
# misconception: another-size

import numpy as np


def sinusoidal_embedding(position, theta):
    return np.sin(position * theta)
