# score: 4.5/6
# status: refuted
# misconception: position-cut

import numpy as np


def rope(x, positions, theta):
    small = positions.astype(np.int16)  # saves memory
    angle = small[..., None] * theta
    out = np.empty_like(x)
    out[..., 0::2] = np.cos(angle) * x[..., 0::2] - np.sin(angle) * x[..., 1::2]
    out[..., 1::2] = np.sin(angle) * x[..., 0::2] + np.cos(angle) * x[..., 1::2]
    return out
