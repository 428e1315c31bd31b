# score: 4.5/6
# status: refuted
# misconception: offset-forgotten

import numpy as np


def rope(x, positions, theta):
    m = positions - positions.min(axis=-1, keepdims=True)
    z = x.view(complex) * np.exp(1j * m[..., None] * theta)
    return z.view(float)
