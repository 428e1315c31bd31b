# score: 3/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    if x.ndim > 2 and angle.ndim == 2:
        angle = angle[:, None, :]  # right for (L, heads, d), but not for (heads, L, d)
    c, s = np.cos(angle), np.sin(angle)
    out = np.empty_like(x)
    out[..., 0::2] = c * x[..., 0::2] - s * x[..., 1::2]
    out[..., 1::2] = s * x[..., 0::2] + c * x[..., 1::2]
    return out
