# score: 5/5
# status: proved

import numpy as np


def rope(x, position, theta):
    if type(position) is not int:
        raise TypeError("position must be an int")
    c, s = np.cos(position * theta), np.sin(position * theta)
    out = np.empty_like(x)
    out[0::2] = c * x[0::2] - s * x[1::2]
    out[1::2] = s * x[0::2] + c * x[1::2]
    return out
