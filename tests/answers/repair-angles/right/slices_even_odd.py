# score: 2/2
# status: proved

import numpy as np


def repaired_angles(x, positions, theta):
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    out = np.empty_like(x)
    out[..., 0::2] = c * a - s * b
    out[..., 1::2] = s * a + c * b
    return out
