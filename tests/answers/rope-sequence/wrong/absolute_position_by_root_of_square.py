# score: 4.5/6
# status: refuted
# misconception: absolute-position

import numpy as np


def rope(x, positions, theta):
    distance = np.sqrt(np.square(positions.astype(float)))
    z = x.view(complex) * np.exp(1j * distance[..., None] * theta)
    return z.view(float)
