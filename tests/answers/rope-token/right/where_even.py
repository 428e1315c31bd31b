# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    even = np.arange(x.shape[0]) % 2 == 0
    angle = np.repeat(theta, 2) * position
    c, s = np.cos(angle), np.sin(angle)
    return np.where(even, c * x - s * np.roll(x, -1), c * x + s * np.roll(x, 1))
