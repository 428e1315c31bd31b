# score: 0/5
# status: refuted
# misconception: periods-for-frequencies

import numpy as np


def rope(x, position, theta):
    with np.errstate(all="ignore"):
        period = 2 * np.pi / theta
        z = x.view(complex) * np.exp(1j * position * period)
    return z.view(float)
