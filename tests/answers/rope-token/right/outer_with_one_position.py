# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    angles = np.outer([position], theta)
    cos, sin = np.cos(angles), np.sin(angles)
    pairs = x.reshape(1, -1, 2)
    a, b = pairs[..., 0], pairs[..., 1]
    return np.stack([a * cos - b * sin, a * sin + b * cos], axis=-1).reshape(x.shape)
