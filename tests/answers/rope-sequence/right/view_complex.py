# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(1j * positions[..., None] * theta)
    return (x.view(complex) * turn).view(float)
