# score: 2/2
# status: proved

import numpy as np


def swap(x):
    d = np.shape(x)[-1]
    order = np.arange(d) ^ 1
    sign = np.where(np.arange(d) % 2, 1, -1)
    return x[..., order] * sign
