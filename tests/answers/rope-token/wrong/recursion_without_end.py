# score: 0/5
# status: error
# misconception: none

import numpy as np


def rope(x, position, theta):
    z = rope(x, position - 1, theta).view(complex)
    return (z * np.exp(1j * theta)).view(float)
