# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    """Put the entries first, so that positions broadcast from the right."""
    y = np.moveaxis(x, -1, 0)
    out = np.empty_like(y)
    for j in range(len(theta)):
        c, s = np.cos(positions * theta[j]), np.sin(positions * theta[j])
        out[2 * j] = c * y[2 * j] - s * y[2 * j + 1]
        out[2 * j + 1] = s * y[2 * j] + c * y[2 * j + 1]
    return np.moveaxis(out, 0, -1)
