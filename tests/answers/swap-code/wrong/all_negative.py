# score: 0/2
# status: refuted
# misconception: none

import numpy as np


def swap(x):
    out = np.empty_like(x)
    out[..., 0::2] = -x[..., 1::2]
    out[..., 1::2] = -x[..., 0::2]
    return out
