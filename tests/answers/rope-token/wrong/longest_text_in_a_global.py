# score: 4/5
# status: refuted
# misconception: position-clipped

import numpy as np

MAX_LENGTH = 4096


def rope(x, position, theta):
    if position >= MAX_LENGTH:
        position = MAX_LENGTH - 1
    return (x.view(complex) * np.exp(1j * position * theta)).view(float)
