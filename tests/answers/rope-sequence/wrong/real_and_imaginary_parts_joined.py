# score: 0/6
# status: refuted
# misconception: half-split-written

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex) * np.exp(1j * positions[..., None] * theta)
    return np.concatenate((z.real, z.imag), axis=-1)
