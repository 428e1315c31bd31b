# score: 0/5
# status: refuted
# misconception: clockwise

import numpy as np


def rope(x, position, theta):
    print("turning " * 500_000)
    z = x.view(complex) * np.conj(np.exp(1j * position * theta))
    return z.view(float)
