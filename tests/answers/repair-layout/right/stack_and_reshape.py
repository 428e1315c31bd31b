# score: 2/2
# status: proved

import numpy as np


def repaired_layout(x, positions, theta):
    angles = np.asarray(positions)[..., np.newaxis] * np.asarray(theta)
    cos, sin = np.cos(angles), np.sin(angles)
    first = x[..., ::2]
    second = x[..., 1::2]
    turned = np.stack([first * cos - second * sin, first * sin + second * cos], axis=-1)
    return turned.reshape(x.shape)
