# score: 0/6
# status: refuted
# misconception: turned-vector-added

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    c, s = np.cos(angle), np.sin(angle)
    out = np.array(x)
    out[..., 0::2] += c * x[..., 0::2] - s * x[..., 1::2]
    out[..., 1::2] += s * x[..., 0::2] + c * x[..., 1::2]
    return out
