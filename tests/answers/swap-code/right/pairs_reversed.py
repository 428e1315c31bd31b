# score: 2/2
# status: proved

import numpy as np


def swap(x):
    pairs = np.reshape(x, (*np.shape(x)[:-1], -1, 2))
    return (pairs[..., ::-1] * np.array([-1, 1])).reshape(np.shape(x))
