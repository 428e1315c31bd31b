# score: 0/6
# status: refuted
# misconception: pairs-overlapping

import numpy as np


def rope(x, positions, theta):
    y = x.copy()
    for j in range(len(theta)):
        c, s = np.cos(positions * theta[j]), np.sin(positions * theta[j])
        a, b = y[..., j].copy(), y[..., j + 1].copy()
        y[..., j] = c * a - s * b
        y[..., j + 1] = s * a + c * b
    return y
