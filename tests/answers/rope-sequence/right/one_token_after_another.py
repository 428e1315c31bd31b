# score: 6/6
# status: proved

import numpy as np


def rope(x, positions, theta):
    out = np.empty_like(x)
    for i in range(x.shape[-2]):
        m = positions[..., i, None]
        c, s = np.cos(m * theta), np.sin(m * theta)
        token = x[..., i, :]
        out[..., i, 0::2] = c * token[..., 0::2] - s * token[..., 1::2]
        out[..., i, 1::2] = s * token[..., 0::2] + c * token[..., 1::2]
    return out
