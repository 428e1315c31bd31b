# score: 0/6
# status: refuted
# misconception: clockwise

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(1j * positions[..., None] * theta)
    return (x.view(complex) * turn.conj()).view(float)
