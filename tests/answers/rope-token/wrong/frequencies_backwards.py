# score: 0/5
# status: refuted
# misconception: reversed-frequencies

import numpy as np


def rope(x, position, theta):
    z = x.view(complex) * np.exp(1j * position * theta[::-1])
    return z.view(float)
