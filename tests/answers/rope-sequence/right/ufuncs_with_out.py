# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    angle = np.multiply(positions[..., None], theta)
    c, s = np.cos(angle), np.sin(angle)
    a, b = x[..., 0::2], x[..., 1::2]
    out = np.empty_like(x)
    np.subtract(c * a, s * b, out=out[..., 0::2])
    np.add(s * a, c * b, out=out[..., 1::2])
    return out
