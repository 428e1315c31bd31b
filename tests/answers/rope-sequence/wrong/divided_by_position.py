# score: 0/6
# status: refuted
# misconception: none

import numpy as np


def rope(x, positions, theta):
    with np.errstate(all="ignore"):
        period = 2 * np.pi / (positions[..., None] * theta)
        angle = 2 * np.pi / period
        z = x.view(complex) * np.exp(1j * angle) / positions[..., None]
    return z.view(float)
