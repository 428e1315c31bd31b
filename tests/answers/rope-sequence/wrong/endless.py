# score: 0/6
# status: error
# misconception: none

import numpy as np


def rope(x, positions, theta):
    i = 0
    out = x.copy()
    while i < x.shape[-2]:
        z = out[..., i, :] * np.cos(positions[..., i, None] * theta[0])
        out[..., i, :] = z
    return out
