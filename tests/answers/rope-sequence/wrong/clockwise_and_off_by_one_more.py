# score: 0/6
# status: refuted
# misconception: clockwise + off-by-one-more

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(-1j * (positions[..., None] + 1) * theta)
    return (x.view(complex) * turn).view(float)
