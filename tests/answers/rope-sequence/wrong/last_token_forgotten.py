# score: 0/6
# status: refuted
# misconception: some-tokens-only

import numpy as np


def rope(x, positions, theta):
    out = x.copy()
    for i in range(x.shape[-2] - 1):
        m = positions[..., i, None]
        c, s = np.cos(m * theta), np.sin(m * theta)
        out[..., i, 0::2] = c * x[..., i, 0::2] - s * x[..., i, 1::2]
        out[..., i, 1::2] = s * x[..., i, 0::2] + c * x[..., i, 1::2]
    return out
