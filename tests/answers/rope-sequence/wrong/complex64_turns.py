# score: 0/6
# status: refuted
# misconception: few-digits-on-the-way

import numpy as np


def rope(x, positions, theta):
    turn = np.exp(1j * positions[..., None] * theta).astype(np.complex64)
    return (x.view(complex) * turn).view(float)
