# score: 0/6
# status: refuted
# misconception: rounded

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    return np.round(z.view(float), 3)
