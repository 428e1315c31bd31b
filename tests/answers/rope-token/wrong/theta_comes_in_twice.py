# score: 0/5
# status: refuted
# misconception: frequencies-squared

import numpy as np


def rope(x, position, theta):
    angle = position * theta
    z = x.view(complex) * np.exp(1j * angle * theta)
    return z.view(float)
