# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    a, b = np.moveaxis(x.reshape(x.shape[:-1] + (x.shape[-1] // 2, 2)), -1, 0)
    angle = positions[..., None] * theta
    cos, sin = np.cos(angle), np.sin(angle)
    pair = np.array([a * cos - b * sin, a * sin + b * cos])
    return np.moveaxis(pair, 0, -1).reshape(x.shape)
