# score: 0/5
# status: refuted
# misconception: look-alike + off-by-one

import numpy as np


def rope(x, position, theta):
    out = []
    for j in range(len(theta)):
        c, s = np.cos((position - 1) * theta[j]), np.sin((position - 1) * theta[j])
        out += [c * x[2 * j] + s * x[2 * j + 1], s * x[2 * j] + c * x[2 * j + 1]]
    return out
