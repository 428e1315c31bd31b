# score: 0/6
# status: refuted
# misconception: adjacent-with-tiled-angles

import numpy as np


def rope(x, positions, theta):
    angle = positions[..., None] * theta
    cos = np.concatenate([np.cos(angle), np.cos(angle)], axis=-1)
    sin = np.concatenate([np.sin(angle), np.sin(angle)], axis=-1)
    out = np.empty_like(x)
    out[..., 0::2] = x[..., 0::2] * cos[..., 0::2] - x[..., 1::2] * sin[..., 0::2]
    out[..., 1::2] = x[..., 1::2] * cos[..., 1::2] + x[..., 0::2] * sin[..., 1::2]
    return out
