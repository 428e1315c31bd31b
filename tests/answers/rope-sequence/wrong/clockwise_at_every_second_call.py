# score: 0/6
# status: refuted
# misconception: not-repeatable

import numpy as np

sign = -1


def rope(x, positions, theta):
    global sign
    sign = -sign
    z = x.view(complex) * np.exp(sign * 1j * positions[..., None] * theta)
    return z.view(float)
