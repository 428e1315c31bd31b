# score: 2/2
# status: proved

import numpy as np


def to_half_split(x):
    s = np.shape(x)
    return np.swapaxes(np.reshape(x, (*s[:-1], -1, 2)), -1, -2).reshape(s)
