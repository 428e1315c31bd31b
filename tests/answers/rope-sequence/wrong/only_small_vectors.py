# score: 0/6
# status: refuted
# misconception: some-vectors

import numpy as np


def rope(x, positions, theta):
    x = np.clip(x, -1, 1)
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    return z.view(float)
