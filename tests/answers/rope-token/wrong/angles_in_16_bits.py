# score: 0/5
# status: refuted
# misconception: low-precision-angles

import numpy as np


def rope(x, position, theta):
    angle = np.asarray(position * theta, dtype=np.float16)
    c, s = np.cos(angle), np.sin(angle)
    out = np.empty_like(x)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
