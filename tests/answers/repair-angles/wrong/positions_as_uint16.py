# score: 0/2
# status: refuted
# misconception: position-cut

import numpy as np


def repaired_angles(x, positions, theta):
    m = positions.astype(np.uint16).astype(float)
    z = x.view(complex) * np.exp(1j * m[..., None] * theta)
    return z.view(float)
