# score: 4/5
# status: refuted
# misconception: linear-frequencies

import numpy as np


def rope(x, position, theta):
    angle = position * np.linspace(theta[0], theta[-1], len(theta))
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[0::2], x[1::2]
    return np.stack([c * a - s * b, s * a + c * b], axis=-1).ravel()
