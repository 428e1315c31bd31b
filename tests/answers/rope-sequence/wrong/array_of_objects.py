# score: 5.5/6
# status: refuted
# misconception: object-array

import numpy as np


def rope(x, positions, theta):
    out = np.empty(x.shape, dtype=object)
    angle = positions[..., None] * theta
    out[..., 0::2] = np.cos(angle) * x[..., 0::2] - np.sin(angle) * x[..., 1::2]
    out[..., 1::2] = np.sin(angle) * x[..., 0::2] + np.cos(angle) * x[..., 1::2]
    return out
