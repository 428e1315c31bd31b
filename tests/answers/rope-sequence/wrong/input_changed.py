# score: 5.5/6
# status: refuted
# misconception: input-mutated

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2].copy(), x[..., 1::2].copy()
    x[..., 0::2] = c * a - s * b
    x[..., 1::2] = s * a + c * b
    return x
