# score: 0/6
# status: refuted
# misconception: turns-for-radians

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(2j * np.pi * positions[..., None] * theta)
    return (x.view(complex) * turn).view(float)
