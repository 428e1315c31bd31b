# score: 0/6
# status: refuted
# misconception: half-split + reversed-frequencies

import numpy as np


def rope(x, positions, theta):
    h = len(theta)
    angle = positions[..., None] * np.flip(theta)
    c, s = np.cos(angle), np.sin(angle)
    out = np.zeros_like(x)
    out[..., :h] = c * x[..., :h] - s * x[..., h:]
    out[..., h:] = s * x[..., :h] + c * x[..., h:]
    return out
