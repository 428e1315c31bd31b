# score: 2/2
# status: proved

import numpy as np


def swap(x):
    x = np.asarray(x)
    first = np.arange(x.shape[-1]) % 2 == 0
    return np.where(first, -np.roll(x, -1, axis=-1), np.roll(x, 1, axis=-1))
