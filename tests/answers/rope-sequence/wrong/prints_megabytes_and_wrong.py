# score: 0/6
# status: refuted
# misconception: clockwise

import numpy as np


def rope(x, positions, theta):
    print("token " * 800_000)
    z = x.view(complex) * np.exp(-1j * positions[..., None] * theta)
    return z.view(float)
