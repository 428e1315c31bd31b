# score: 4.5/6
# status: refuted
# misconception: positions-of-one-row

import numpy as np


def rope(x, positions, theta):
    L = x.shape[-2]
    m = positions.ravel()[:L]
    z = x.view(complex) * np.exp(1j * m[:, None] * theta)
    return z.view(float)
