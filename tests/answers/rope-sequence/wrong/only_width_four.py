# score: 4.5/6
# status: refuted
# misconception: some-widths

import numpy as np


def rope(x, positions, theta):
    t1, t2 = theta[0], theta[-1]
    c1, s1 = np.cos(positions * t1), np.sin(positions * t1)
    c2, s2 = np.cos(positions * t2), np.sin(positions * t2)
    out = np.zeros_like(x)
    out[..., 0] = c1 * x[..., 0] - s1 * x[..., 1]
    out[..., 1] = s1 * x[..., 0] + c1 * x[..., 1]
    out[..., -2] = c2 * x[..., -2] - s2 * x[..., -1]
    out[..., -1] = s2 * x[..., -2] + c2 * x[..., -1]
    return out
