# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    t = np.tan(position * theta / 2)
    cos, sin = (1 - t**2) / (1 + t**2), 2 * t / (1 + t**2)
    out = np.empty_like(x)
    out[0::2] = cos * x[0::2] - sin * x[1::2]
    out[1::2] = sin * x[0::2] + cos * x[1::2]
    return out
