# score: 0/6
# status: refuted
# misconception: overwritten

import numpy as np


def rope(x, positions, theta):
    out = np.array(x)
    even, odd = out[..., 0::2], out[..., 1::2]  # views, and not copies
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    out[..., 0::2] = c * even - s * odd
    out[..., 1::2] = s * even + c * odd
    return out
