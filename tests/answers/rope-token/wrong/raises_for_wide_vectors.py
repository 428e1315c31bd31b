# score: 4/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    if len(x) > 32:
        raise NotImplementedError("too wide")
    z = x.view(complex) * np.exp(1j * position * theta)
    return z.view(float)
