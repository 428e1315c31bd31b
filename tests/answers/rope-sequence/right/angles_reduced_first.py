# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    angles = np.mod(positions[..., None] * theta, 2 * np.pi)
    cos, sin = np.cos(angles), np.sin(angles)
    even, odd = x[..., ::2], x[..., 1::2]
    result = np.empty_like(x)
    result[..., ::2] = even * cos - odd * sin
    result[..., 1::2] = even * sin + odd * cos
    return result
