# score: 2/2
# status: proved

import numpy as np


def swap(x):
    return np.stack([-x[..., 1::2], x[..., 0::2]], axis=-1).reshape(np.shape(x))
