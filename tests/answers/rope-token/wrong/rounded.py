# score: 0/5
# status: refuted
# misconception: rounded

import numpy as np


def rope(x, position, theta):
    z = x.view(complex) * np.exp(1j * position * theta)
    return np.round(z.view(float), 6)
