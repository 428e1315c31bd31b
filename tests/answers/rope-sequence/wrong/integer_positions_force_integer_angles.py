# score: 0/6
# status: refuted
# misconception: angles-cut-to-integers

import numpy as np


def rope(x, positions, theta):
    angle = np.empty(np.shape(positions) + np.shape(theta), dtype=positions.dtype)
    angle[...] = positions[..., None] * theta
    return (x.view(complex) * np.exp(1j * angle)).view(float)
