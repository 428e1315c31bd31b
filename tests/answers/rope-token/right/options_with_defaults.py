# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta, *, inverse=False, out=None):
    angle = -position * theta if inverse else position * theta
    if out is None:
        out = np.empty_like(x)
    np.subtract(x[0::2] * np.cos(angle), x[1::2] * np.sin(angle), out=out[0::2])
    np.add(x[0::2] * np.sin(angle), x[1::2] * np.cos(angle), out=out[1::2])
    return out
