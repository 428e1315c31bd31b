# score: 0/6
# status: refuted
# misconception: half-split

import numpy as np


def rope(x, positions, theta):
    h = len(theta)
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    out = np.empty_like(x)
    out[..., :h] = c * x[..., :h] - s * x[..., h:]
    out[..., h:] = s * x[..., :h] + c * x[..., h:]
    return out
