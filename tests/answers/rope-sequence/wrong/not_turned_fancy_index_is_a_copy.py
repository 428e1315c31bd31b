# score: 0/6
# status: refuted
# misconception: not-turned

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    even = list(range(0, x.shape[-1], 2))
    odd = list(range(1, x.shape[-1], 2))
    angle = positions[..., None] * theta
    a, b = out[..., even], out[..., odd]
    c, s = np.cos(angle), np.sin(angle)
    a[...], b[...] = c * a - s * b, s * a + c * b
    return out
