# score: 4/5
# status: refuted
# misconception: far-positions

import numpy as np


def rope(x, position, theta):
    if position > 1000:
        return x.copy()
    return (x.view(complex) * np.exp(1j * position * theta)).view(float)
