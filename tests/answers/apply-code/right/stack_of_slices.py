# score: 3/3
# status: proved

import numpy as np


def turn_pair(x, m, theta):
    even, odd = x[..., 0::2], x[..., 1::2]
    c, s = np.cos(m * theta), np.sin(m * theta)
    return np.stack([even * c - odd * s, even * s + odd * c], axis=-1).reshape(x.shape)
