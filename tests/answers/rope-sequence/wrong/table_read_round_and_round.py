# score: 4.5/6
# status: refuted
# misconception: position-modulo

import numpy as np


def rope(x, positions, theta, max_length=4096):
    table = np.outer(np.arange(max_length), theta)
    angle = np.take(table, positions, axis=0, mode="wrap")
    z = x.view(complex) * np.exp(1j * angle)
    return z.view(float)
