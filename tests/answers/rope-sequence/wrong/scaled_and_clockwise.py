# score: 0/6
# status: refuted
# misconception: clockwise + scaled-on-the-way

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(-1j * positions[..., None] * theta)
    return (x.view(complex) * turn).view(float) / np.sqrt(x.shape[-1])
