# score: 0/6
# status: refuted
# misconception: equal-frequencies

import numpy as np


def rope(x, positions, theta):
    angle = positions * theta[0]
    c, s = np.cos(angle)[..., None], np.sin(angle)[..., None]
    out = np.empty_like(x)
    out[..., 0::2] = c * x[..., 0::2] - s * x[..., 1::2]
    out[..., 1::2] = s * x[..., 0::2] + c * x[..., 1::2]
    return out
