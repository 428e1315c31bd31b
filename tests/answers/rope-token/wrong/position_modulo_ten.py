# score: 0/5
# status: refuted
# misconception: position-modulo

import numpy as np


def rope(x, position, theta):
    m = position % 10
    return (x.view(complex) * np.exp(1j * m * theta)).view(float)
