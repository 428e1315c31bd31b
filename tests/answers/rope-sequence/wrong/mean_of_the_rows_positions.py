# score: 4.5/6
# status: refuted
# misconception: positions-of-one-row

import numpy as np


def rope(x, positions, theta):
    m = positions.reshape(-1, x.shape[-2]).mean(axis=0)
    z = x.view(complex) * np.exp(1j * m[:, None] * theta)
    return z.view(float)
