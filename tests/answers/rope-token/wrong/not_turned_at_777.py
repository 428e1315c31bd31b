# score: 4/5
# status: refuted
# misconception: some-positions

import numpy as np


def rope(x, position, theta):
    if position == 777:
        return x.copy()
    z = x.view(complex) * np.exp(1j * position * theta)
    return z.view(float)
