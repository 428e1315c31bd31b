# score: 0/6
# status: refuted
# misconception: counted-from-the-end

import numpy as np


def rope(x, positions, theta):
    m = positions[..., -1:] - positions
    z = x.view(complex) * np.exp(1j * m[..., None] * theta)
    return z.view(float)
