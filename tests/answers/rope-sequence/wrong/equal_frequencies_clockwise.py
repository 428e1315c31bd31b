# score: 0/6
# status: refuted
# misconception: clockwise + equal-frequencies

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(-1j * positions * theta[0])[..., None]
    return (x.view(complex) * turn).view(float)
