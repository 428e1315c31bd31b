# score: 1.5/2
# status: refuted
# misconception: input-mutated

import numpy as np


def to_half_split(x):
    out = np.concatenate([x[..., 0::2], x[..., 1::2]], axis=-1)
    x[...] = 0
    return out
