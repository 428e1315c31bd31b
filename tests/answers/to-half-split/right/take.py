# score: 2/2
# status: proved

import numpy as np


def to_half_split(x):
    d = np.shape(x)[-1]
    order = np.r_[0:d:2, 1:d:2]
    return np.take(x, order, axis=-1)
