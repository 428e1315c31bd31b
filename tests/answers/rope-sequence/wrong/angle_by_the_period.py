# score: 0/6
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def rope(x, positions, theta):
    with np.errstate(all="ignore"):
        period = 2 * np.pi / theta
        z = x.view(complex) * np.exp(1j * positions[..., None] * period)
    return z.view(float)
