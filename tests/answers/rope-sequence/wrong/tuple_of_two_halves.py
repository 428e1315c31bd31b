# score: 0/6
# status: refuted
# misconception: first-entries-first

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    return c * a - s * b, s * a + c * b
