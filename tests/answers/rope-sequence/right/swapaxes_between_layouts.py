# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    *lead, d = x.shape
    halves = x.reshape(*lead, d // 2, 2).swapaxes(-1, -2)  # (..., 2, d/2)
    angle = positions[..., None] * theta
    top = halves[..., 0, :] * np.cos(angle) - halves[..., 1, :] * np.sin(angle)
    bottom = halves[..., 0, :] * np.sin(angle) + halves[..., 1, :] * np.cos(angle)
    return np.stack([top, bottom], axis=-2).swapaxes(-1, -2).reshape(x.shape)
