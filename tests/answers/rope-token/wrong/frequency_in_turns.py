# score: 0/5
# status: refuted
# misconception: turns-for-radians

import numpy as np


def rope(x, position, theta):
    return (x.view(complex) * np.exp(2j * np.pi * position * theta)).view(float)
