# score: 5.5/6
# status: refuted
# misconception: input-mutated

import numpy as np


def rope(x, positions, theta):
    z = x.view(complex)
    z *= np.exp(1j * positions[..., None] * theta)
    return z.view(float)
