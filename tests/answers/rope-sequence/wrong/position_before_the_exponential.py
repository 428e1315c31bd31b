# score: 0/6
# status: refuted
# misconception: multiplied-instead-of-turned

import numpy as np


def rope(x, positions, theta):
    turn = positions[..., None] * np.exp(1j * theta)
    return (x.view(complex) * turn).view(float)
