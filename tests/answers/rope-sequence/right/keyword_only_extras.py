# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta, *, clockwise=False, scale=1.0):
    angle = positions[..., None] * theta * scale
    if clockwise:
        angle = -angle
    cos, sin = np.cos(angle), np.sin(angle)
    y = np.empty_like(x)
    y[..., 0::2] = x[..., 0::2] * cos - x[..., 1::2] * sin
    y[..., 1::2] = x[..., 0::2] * sin + x[..., 1::2] * cos
    return y
