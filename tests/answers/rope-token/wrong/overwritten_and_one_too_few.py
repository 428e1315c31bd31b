# score: 0/5
# status: refuted
# misconception: overwritten + off-by-one

import numpy as np


def rope(x, position, theta):
    y = x.copy()
    for j in range(len(theta)):
        c, s = np.cos((position - 1) * theta[j]), np.sin((position - 1) * theta[j])
        y[2 * j] = c * y[2 * j] - s * y[2 * j + 1]
        y[2 * j + 1] = s * y[2 * j] + c * y[2 * j + 1]
    return y
