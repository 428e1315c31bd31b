# score: 4.5/6
# status: refuted
# misconception: some-positions

import numpy as np


def rope(x, positions, theta):
    m = positions * (positions % 1000 != 999)
    z = x.view(complex) * np.exp(1j * m[..., None] * theta)
    return z.view(float)
