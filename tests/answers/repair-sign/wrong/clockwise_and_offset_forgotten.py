# score: 0/2
# status: refuted
# misconception: clockwise + offset-forgotten

import numpy as np


def repaired_sign(x, positions, theta):
    m = positions - positions[..., :1]
    turn = np.exp(-1j * m[..., None] * theta)
    return (x.view(complex) * turn).view(float)
