# score: 0/6
# status: refuted
# misconception: positions-scaled

import numpy as np


def rope(x, positions, theta):
    m = positions / x.shape[-2]
    z = x.view(complex) * np.exp(1j * m[..., None] * theta)
    return z.view(float)
