# score: 2/2
# status: proved

import numpy as np


def to_half_split(x):
    x = np.asarray(x)
    return np.moveaxis(x.reshape(*x.shape[:-1], -1, 2), -1, -2).reshape(x.shape)
