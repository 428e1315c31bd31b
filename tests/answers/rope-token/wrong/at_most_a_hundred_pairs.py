# score: 4/5
# status: refuted
# misconception: some-widths

import numpy as np


def rope(x, position, theta):
    out = np.zeros(len(x))
    for j in range(min(len(theta), 100)):
        c, s = np.cos(position * theta[j]), np.sin(position * theta[j])
        out[2 * j] = c * x[2 * j] - s * x[2 * j + 1]
        out[2 * j + 1] = s * x[2 * j] + c * x[2 * j + 1]
    return out
