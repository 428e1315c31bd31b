# score: 0/6
# status: refuted
# misconception: normalised-on-the-way

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex)
    r = np.abs(z)
    z = z / np.where(r == 0, 1, r)
    return (z * np.exp(1j * positions[..., None] * theta)).view(float)
