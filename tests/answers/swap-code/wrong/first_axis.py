# score: 0/2
# status: error
# misconception: none

import numpy as np


def swap(x):
    out = np.empty_like(x)
    out[0::2] = -x[1::2][:, None]
    return out
