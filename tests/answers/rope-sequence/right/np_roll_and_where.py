# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    even = np.arange(x.shape[-1]) % 2 == 0
    partner = np.where(even, -np.roll(x, -1, axis=-1), np.roll(x, 1, axis=-1))
    angle = positions[..., None] * np.repeat(theta, 2)
    return x * np.cos(angle) + partner * np.sin(angle)
