# score: 0/4
# status: refuted
# misconception: imaginary-unit-forgotten

import numpy as np


def rope(x, position, theta):
    angle = position * theta
    z = (x[0::2] + 1j * x[1::2]) * (np.cos(angle) + np.sin(angle))
    return z.view(float)


def score(q, k, m, n, theta):
    return rope(q, m, theta) @ rope(k, n, theta)
