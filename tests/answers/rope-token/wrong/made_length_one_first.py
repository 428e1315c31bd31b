# score: 0/5
# status: refuted
# misconception: normalised-on-the-way

import numpy as np


def rope(x, position, theta):
    length = np.linalg.norm(x)
    unit = x / length if length else x
    z = unit.view(complex) * np.exp(1j * position * theta)
    return z.view(float)
