# score: 0/6
# status: refuted
# misconception: positions-cumulated

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    angle = np.zeros(positions.shape[:-1] + theta.shape)
    for i in range(x.shape[-2]):
        angle = angle + positions[..., i, None] * theta  # should start anew
        c, s = np.cos(angle), np.sin(angle)
        out[..., i, 0::2] = c * x[..., i, 0::2] - s * x[..., i, 1::2]
        out[..., i, 1::2] = s * x[..., i, 0::2] + c * x[..., i, 1::2]
    return out
