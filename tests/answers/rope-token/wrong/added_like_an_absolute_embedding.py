# score: 0/5
# status: refuted
# misconception: rotation-added

import numpy as np


def rope(x, position, theta):
    encoding = np.zeros_like(x)
    encoding[0::2] = np.cos(position * theta)
    encoding[1::2] = np.sin(position * theta)
    return x + encoding
