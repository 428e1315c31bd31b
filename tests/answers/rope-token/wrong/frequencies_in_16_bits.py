# score: 0/5
# status: refuted
# misconception: low-precision-angles

import numpy as np


def rope(x, position, theta):
    theta = theta.astype(np.float16).astype(np.float64)
    c, s = np.cos(position * theta), np.sin(position * theta)
    out = np.empty_like(x)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
