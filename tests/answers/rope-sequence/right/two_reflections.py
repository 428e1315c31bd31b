# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    """Reflect in the first axis, then in the line at half the angle: together that is a turn."""
    angle = positions[..., None] * theta
    a, b = x[..., 0::2], -x[..., 1::2]
    out = np.empty(x.shape, dtype=float)
    out[..., 0::2] = np.cos(angle) * a + np.sin(angle) * b
    out[..., 1::2] = np.sin(angle) * a - np.cos(angle) * b
    return out
