# score: 0/2
# status: refuted
# misconception: clockwise

import numpy as np


def repaired_sign(x, positions, theta):
    angle = np.asarray(positions)[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    out = np.empty_like(x, dtype=float)
    out[..., 0::2] = c * a + s * b
    out[..., 1::2] = -s * a + c * b
    return out
