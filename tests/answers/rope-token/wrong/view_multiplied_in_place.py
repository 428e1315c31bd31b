# score: 4.5/5
# status: refuted
# misconception: input-mutated

import numpy as np


def rope(x, position, theta):
    z = x.view(complex)
    z *= np.exp(1j * position * theta)
    return x.copy()
