# score: 5/5
# status: proved

import numbers

import numpy as np


def rope(x, position, theta):
    if not isinstance(position, numbers.Integral):
        raise TypeError(f"position must be a whole number, not {position!r}")
    c, s = np.cos(position * theta), np.sin(position * theta)
    return np.stack((c * x[0::2] - s * x[1::2], s * x[0::2] + c * x[1::2]), axis=1).ravel()
