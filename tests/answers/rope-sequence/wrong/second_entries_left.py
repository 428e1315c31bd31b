# score: 0/6
# status: refuted
# misconception: one-entry-left

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    out = x.copy()
    out[..., ::2] = np.cos(angle) * x[..., ::2] - np.sin(angle) * x[..., 1::2]
    return out
