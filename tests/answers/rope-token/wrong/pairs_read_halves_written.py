# score: 0/5
# status: refuted
# misconception: half-split-written

import numpy as np


def rope(x, position, theta):
    z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * position * theta)
    return np.concatenate([z.real, z.imag])
