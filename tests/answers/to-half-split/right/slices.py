# score: 2/2
# status: proved

import numpy as np


def to_half_split(x):
    return np.concatenate([x[..., 0::2], x[..., 1::2]], axis=-1)
