# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    before = x.copy()
    z = x.view(complex)
    z *= np.exp(1j * position * theta)
    result = x.copy()
    x[:] = before
    return result
