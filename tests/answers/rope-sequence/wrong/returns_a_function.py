# score: 0/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    def turn():
        z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
        return z.view(float)

    return turn
