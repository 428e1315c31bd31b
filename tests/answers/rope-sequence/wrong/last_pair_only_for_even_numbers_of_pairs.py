# score: 4.5/6
# status: refuted
# misconception: some-widths

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    for j in range(0, len(theta) // 2 * 2):
        c, s = np.cos(positions * theta[j]), np.sin(positions * theta[j])
        a, b = x[..., 2 * j], x[..., 2 * j + 1]
        out[..., 2 * j], out[..., 2 * j + 1] = c * a - s * b, s * a + c * b
    return out
