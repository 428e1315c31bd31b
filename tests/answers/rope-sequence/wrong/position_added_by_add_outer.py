# score: 0/6
# status: refuted
# misconception: position-added

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex) * np.exp(1j * np.add.outer(positions, theta))
    return z.view(float)
