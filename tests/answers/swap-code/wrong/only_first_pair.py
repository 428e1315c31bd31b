# score: 0/2
# status: refuted
# misconception: none

import numpy as np


def swap(x):
    out = np.array(x)
    out[..., 0] = -x[..., 1]
    out[..., 1] = x[..., 0]
    return out
