# score: 0/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    return str(z.view(float))
