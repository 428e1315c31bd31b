# score: 2/2
# status: proved

import numpy as np


def to_half_split(x):
    out = np.empty_like(x)
    h = x.shape[-1] // 2
    out[..., :h] = x[..., 0::2]
    out[..., h:] = x[..., 1::2]
    return out
