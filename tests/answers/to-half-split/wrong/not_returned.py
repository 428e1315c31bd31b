# score: 0/2
# status: error
# misconception: none

import numpy as np


def to_half_split(x):
    out = np.concatenate([x[..., 0::2], x[..., 1::2]], axis=-1)
