# score: 4.5/6
# status: refuted
# misconception: own-row-positions

import numpy as np


def rope(x, positions, theta):
    m = positions.T.reshape(positions.shape)  # meant to bring the tokens first and back
    z = x.view(complex) * np.exp(1j * m[..., None] * theta)
    return z.view(float)
