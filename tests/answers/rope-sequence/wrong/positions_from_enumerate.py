# score: 4.5/6
# status: refuted
# misconception: positions-from-index

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    for m, p in enumerate(np.moveaxis(np.broadcast_to(positions, x.shape[:-1]), -1, 0)):
        c, s = np.cos(m * theta), np.sin(m * theta)
        a, b = x[..., m, 0::2], x[..., m, 1::2]
        out[..., m, 0::2] = c * a - s * b
        out[..., m, 1::2] = s * a + c * b
    return out
