# score: 0/6
# status: refuted
# misconception: another-size

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(1j * positions[..., None] * theta)
    z = x.view(complex)[..., None, :] * turn[..., None, :, :]
    return z.view(float)
